using Microsoft.AspNetCore.Components;

namespace WestKent.Portal.Components;

/// <param name="Value">What is posted.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">A line below it.</param>
/// <param name="Reveal">What opens when it is chosen.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, RenderFragment? Reveal = null);

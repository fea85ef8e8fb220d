namespace WestKent.Portal.Components;

/// <param name="FieldId">The element to go to; null when the problem is the whole page's.</param>
/// <param name="Text">What to do about it.</param>
public sealed record FieldError(string? FieldId, string Text);

namespace WestKent.Portal.Components;

/// <param name="Key">What was asked.</param>
/// <param name="Value">The answer, as it was given.</param>
/// <param name="ChangeHref">Where it can be changed; null when it cannot.</param>
public sealed record SummaryRow(string Key, string Value, string? ChangeHref = null);

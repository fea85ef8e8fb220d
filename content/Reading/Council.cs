namespace WestKent.Content.Reading;

/// <summary>A council and how it decides on an ASB Case Review.</summary>
public sealed record Council(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string Summary,
    IReadOnlyList<string> Districts,
    string? Phone,
    string? Email,
    string? Web,
    string? Hours,
    string? Address,
    CouncilThreshold Threshold,
    string? Timeframe,
    string? Source,
    DateOnly Checked,
    string Confidence,
    IReadOnlyList<string> Confirm,
    string Body) : IContentItem;

/// <summary><c>Known</c> is false where the council's own numbers have not been found and the law's are used.</summary>
public sealed record CouncilThreshold(
    int Reports,
    int Months,
    int ReportWithinMonths,
    int? AlsoPeople,
    int? AlsoMonths,
    bool Known);

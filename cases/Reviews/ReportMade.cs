namespace WestKent.Cases.Reviews;

/// <summary>One report as the count sees it: who was told, on which day, and about which day.</summary>
/// <param name="HappenedOn">The newest day the report is about.</param>
public sealed record ReportMade(Guid Id, ToldBody Body, DateOnly? ReportedOn, DateOnly? HappenedOn, string? Reference);

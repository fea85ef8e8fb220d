using WestKent.Cases.Reporting;

namespace WestKent.Cases.Reviews;

/// <summary>What a case gives to the papers: only what its source may see.</summary>
public sealed record CaseForReview(
    Guid Id,
    string Reference,
    bool IsAnonymous,
    string? Name,
    string? DistrictId,
    bool? ConsentGiven,
    Representative? Representative,
    IReadOnlyList<CaseReport> Reports,
    IReadOnlyList<DoneEntry> Done);

public sealed record CaseReport(
    Guid Id, DateOnly ReportedOn, DateOnly? HappenedOn, string? WhatHappened, string? Where, string? Effect, string? Wanted,
    YesNoUnsure? PoliceTold, YesNoUnsure? CouncilTold, string? PoliceReference);

/// <param name="TextKey">A key of content's words, or null where staff chose words of their own.</param>
public sealed record DoneEntry(DateOnly On, string? TextKey, string? Text);

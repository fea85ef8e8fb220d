using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;

namespace WestKent.Cases.Access;

/// <summary>A case as the person who reported it may see it.</summary>
public sealed record MyCase(
    Guid Id,
    string Reference,
    CaseStatus Status,
    string TypeId,
    string Band,
    string Team,
    string? OwnerName,
    DateTime ReportedUtc,
    DateOnly FirstContactDueOn,
    DateTime? FirstContactUtc,
    DateOnly NextContactOn,
    DateTime? ClosedUtc,
    bool IsAnonymous,
    string? NameToUse,
    ContactMethod Contact,
    string? DistrictId,
    IReadOnlyList<string> SafetyFlags,
    int OpenQuestions,
    int UnreadMessages,
    bool HasAnsweredSurvey,
    IReadOnlyList<MyTimelineEntry> Timeline,
    IReadOnlyList<MyReport> Reports,
    IReadOnlyList<MySupport> Support,
    MyPlan? Plan)
{
    /// <summary>The letter of closing, while the case is closed.</summary>
    public MyClosure? Closure { get; init; }
}

public sealed record MyClosure(string Findings, string Actions, string FurtherHelp, DateOnly ReopenBy);

/// <summary>What was agreed with them, as it stands now.</summary>
public sealed record MyPlan(DateTime AgreedUtc, int InTouchEveryDays, IReadOnlyList<MyPlanStep> Steps);

public sealed record MyPlanStep(PlanStepFor For, string Text, DateOnly? DueOn, DateTime? DoneUtc);

/// <param name="TextKey">A key of content's words, or null where staff chose words of their own.</param>
public sealed record MyTimelineEntry(DateTime AtUtc, TimelineKind Kind, string? TextKey, string? Text, DateOnly? NextContactOn);

public sealed record MyReport(
    DateTime ReportedUtc, string? WhatHappened, string? When, string? Where, string? Postcode, string? Who, string? Effect,
    string? Wanted, string? Evidence, string? PoliceReference, DateOnly? HappenedFrom, DateOnly? HappenedTo, Frequency? Frequency);

public sealed record MySupport(string ServiceId, SupportAnswerKind Answer);

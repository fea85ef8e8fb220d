using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;

namespace WestKent.Cases.Figures;

/// <summary>What the figures know of a case. Nothing in it names anyone.</summary>
public sealed record CaseFacts(
    Guid Id,
    string Reference,
    string TypeId,
    string Band,
    CaseStatus Status,
    string? DistrictId,
    DateTime ReportedUtc,
    DateOnly FirstContactDueOn,
    DateTime? FirstContactUtc,
    bool IsVulnerabilityAssessed,
    bool IsAnonymous)
{
    /// <summary>Oldest first, as are the lists below.</summary>
    public IReadOnlyList<ReportFact> Reports { get; init; } = [];

    public IReadOnlyList<ActionFact> Actions { get; init; } = [];

    public IReadOnlyList<ClosureFact> Closures { get; init; } = [];

    public IReadOnlyList<SupportFact> Support { get; init; } = [];

    public IReadOnlyList<SurveyFact> Surveys { get; init; } = [];
}

public sealed record ReportFact(DateTime AtUtc, string? LabelId, string Channel, bool SaidReportedBefore);

/// <param name="IsLegal">A legal remedy, as content has it.</param>
public sealed record ActionFact(DateTime AtUtc, string OutcomeId, bool IsLegal, bool HadEqualityAssessment);

public sealed record ClosureFact(DateTime AtUtc, DateTime? ReopenedUtc);

public sealed record SupportFact(DateTime AtUtc, SupportAnswerKind Answer);

/// <param name="Question">What was asked, such as <c>outcome</c>.</param>
/// <param name="Score">From 1, very dissatisfied, to 5, very satisfied.</param>
public sealed record SurveyFact(DateTime AtUtc, string Question, int Score);

/// <summary>How many talks ended in one way.</summary>
public sealed record TalkFact(TalkEnd End, int Count);

/// <summary>Everything the figures of a period are made from.</summary>
/// <param name="Homes">How many homes there are in a district, where that is known.</param>
public sealed record FigureFacts(
    FigurePeriod Period,
    DateOnly Today,
    IReadOnlyList<CaseFacts> Cases,
    IReadOnlyList<TalkFact> Talks,
    int ReviewsAskedFor,
    IReadOnlyDictionary<string, int> Homes,
    IReadOnlySet<DateOnly> BankHolidays,
    int RepeatDays);

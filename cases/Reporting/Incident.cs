namespace WestKent.Cases.Reporting;

/// <summary>One report about one case, in facts that name nobody. Its id is the draft's, so a draft is never kept twice.</summary>
public sealed class Incident
{
    private Incident()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime ReportedUtc { get; private set; }

    public string? LabelId { get; private set; }

    public string Channel { get; private set; } = "";

    public ReporterRole? ReporterRole { get; private set; }

    public DateOnly? HappenedFrom { get; private set; }

    public DateOnly? HappenedTo { get; private set; }

    /// <summary>The time of day it began, by the clock in Kent; null if that is not known.</summary>
    public TimeOnly? HappenedAt { get; private set; }

    public Frequency? Frequency { get; private set; }

    public YesNoUnsure? HappeningNow { get; private set; }

    public YesNoUnsure? ReportedBefore { get; private set; }

    public SubjectKnown? SubjectKnown { get; private set; }

    public IReadOnlyList<string> Harms { get; private set; } = [];

    public YesNoUnsure? PoliceTold { get; private set; }

    public YesNoUnsure? CouncilTold { get; private set; }

    internal static Incident From(ReportDraft draft, Guid caseId, DateTime nowUtc) => new()
    {
        Id = draft.Id,
        CaseId = caseId,
        ReportedUtc = nowUtc,
        LabelId = draft.LabelId,
        Channel = draft.Channel,
        ReporterRole = draft.Role,
        HappenedFrom = draft.HappenedFrom,
        HappenedTo = draft.HappenedTo,
        HappenedAt = draft.HappenedAt,
        Frequency = draft.Frequency,
        HappeningNow = draft.HappeningNow,
        ReportedBefore = draft.ReportedBefore,
        SubjectKnown = draft.SubjectKnown,
        Harms = [.. draft.Harms.Distinct().Select(harm => harm.ToString())],
        PoliceTold = draft.PoliceTold,
        CouncilTold = draft.CouncilTold,
    };

    internal void MoveTo(Guid caseId) => CaseId = caseId;
}

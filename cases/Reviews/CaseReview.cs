namespace WestKent.Cases.Reviews;

/// <summary>What the council decided about the threshold.</summary>
public enum ReviewDecision
{
    Waiting,
    Met,
    NotMet,
    Withdrawn,
}

/// <summary>An ASB Case Review that someone asked their council for. Facts that name nobody.</summary>
public sealed class CaseReview
{
    private CaseReview()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Null if it was asked for without a case of ours.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Null if they were not sure which council it is.</summary>
    public string? CouncilId { get; private set; }

    public DateTime AskedUtc { get; private set; }

    /// <summary>The day in London, for the counts of a year.</summary>
    public DateOnly AskedOn { get; private set; }

    public ReviewResult Count { get; private set; }

    public int ReportsCounted { get; private set; }

    public int ReportsNeeded { get; private set; }

    public bool HarmIsHigh { get; private set; }

    public bool ByRepresentative { get; private set; }

    public DateOnly FollowUpOn { get; private set; }

    public ReviewDecision Decision { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>When the bodies met to review it.</summary>
    public DateOnly? ReviewedOn { get; private set; }

    public int Recommendations { get; private set; }

    public DateTime? RecordedUtc { get; private set; }

    public string? RecordedBy { get; private set; }

    public Guid Version { get; private set; }

    internal static CaseReview Ask(Guid id, Guid? caseId, string? councilId, ReviewCount count, bool harmIsHigh, bool byRepresentative, DateOnly askedOn, DateOnly followUpOn, DateTime nowUtc) => new()
    {
        Id = id,
        CaseId = caseId,
        CouncilId = councilId,
        AskedUtc = nowUtc,
        AskedOn = askedOn,
        Count = count.Result,
        ReportsCounted = count.Counted,
        ReportsNeeded = count.Needed,
        HarmIsHigh = harmIsHigh,
        ByRepresentative = byRepresentative,
        FollowUpOn = followUpOn,
        Version = Guid.CreateVersion7(nowUtc),
    };

    internal void Record(ReviewOutcome outcome, string by, DateTime nowUtc)
    {
        (Decision, DecidedOn, ReviewedOn, Recommendations) = (outcome.Decision, outcome.DecidedOn, outcome.ReviewedOn, outcome.Recommendations);
        (RecordedUtc, RecordedBy) = (nowUtc, by);
        Version = Guid.CreateVersion7(nowUtc);
    }
}

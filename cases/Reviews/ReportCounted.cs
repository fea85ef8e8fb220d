namespace WestKent.Cases.Reviews;

/// <summary>Why a report counts or not; the words are in content/pages/case-review.md under <c>why-</c>.</summary>
public enum CountReason
{
    Counts,
    NoDayHappened,
    NoDayReported,
    HappenedInFuture,
    ReportedInFuture,
    ReportedBeforeItHappened,
    ReportedTooLate,
    TooLongAgo,
    SameAsAnother,
    NotACountingBody,
}

/// <param name="CountsUntil">The last day on which an application still counts it; null where it does not count.</param>
public sealed record ReportCounted(ReportMade Report, CountReason Reason, DateOnly? CountsUntil)
{
    public bool Counts => Reason == CountReason.Counts;
}

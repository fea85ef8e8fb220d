using WestKent.Cases.Reporting;

namespace WestKent.Cases.Reviews;

public enum SecondReportDecision
{
    First,

    /// <summary>The Case Review is explained now, whether or not its threshold is met (E3).</summary>
    Explain,
}

/// <summary>
/// Whether this is at least the second time within six months that someone was told. Decided from what the person says and
/// did in this conversation alone: nothing is looked up, so a borrowed phone gives nothing away.
/// </summary>
public static class SecondReportRule
{
    private const int Second = 2;

    /// <param name="draft">The report that was just sent.</param>
    /// <param name="sentBefore">Days on which reports were sent from the same conversation before.</param>
    /// <param name="today">The day in London.</param>
    public static SecondReportDecision Decide(ReportDraft draft, IEnumerable<DateOnly> sentBefore, DateOnly today) =>
        draft.ReportedBefore == YesNoUnsure.Yes || draft.PoliceTold == YesNoUnsure.Yes || draft.CouncilTold == YesNoUnsure.Yes || sentBefore.Any(day => IsRecent(day, today))
            ? SecondReportDecision.Explain
            : SecondReportDecision.First;

    /// <param name="reportedOn">The days of every report of one case.</param>
    /// <param name="today">The day in London.</param>
    public static SecondReportDecision Decide(IEnumerable<DateOnly> reportedOn, DateOnly today) =>
        Recent(reportedOn, today) >= Second ? SecondReportDecision.Explain : SecondReportDecision.First;

    /// <summary>How many of the days lie within the six months up to today.</summary>
    public static int Recent(IEnumerable<DateOnly> reportedOn, DateOnly today) => reportedOn.Count(day => IsRecent(day, today));

    private static bool IsRecent(DateOnly day, DateOnly today) => today <= MonthsFrom.LastDay(day, CaseReviewRule.Act.Months);
}

using WestKent.Content.Reading;

namespace WestKent.Cases.Reviews;

/// <summary>
/// Counts reports for an ASB Case Review (E1). Anti-social Behaviour, Crime and Policing Act 2014, s.104: a report counts if
/// it was made within one month of what happened, to any of the bodies, and the review is asked for within six months of it.
/// </summary>
public static class CaseReviewRule
{
    /// <summary>The Act's own numbers. A council may ask for less, never for more.</summary>
    public static readonly CouncilThreshold Act = new(3, 6, 1, null, null, Known: true);

    /// <param name="reports">The reports, wherever they were made.</param>
    /// <param name="people">How many people have told someone of much the same trouble in one place; null if not asked.</param>
    /// <param name="council">The council's numbers; null where it is not known which council.</param>
    /// <param name="today">The day the review would be asked for.</param>
    public static ReviewCount Decide(IReadOnlyList<ReportMade> reports, int? people, CouncilThreshold? council, DateOnly today)
    {
        var numbers = NeverMoreThanTheAct(council ?? Act);
        var judged = new List<ReportCounted>(reports.Count);
        var seen = new Dictionary<(ToldBody, DateOnly?, DateOnly?), List<string>>();
        foreach (var report in reports)
        {
            var reason = IsSeen(report, seen) ? CountReason.SameAsAnother : ReasonFor(report, numbers, today);
            judged.Add(new ReportCounted(report, reason, reason == CountReason.Counts ? MonthsFrom.LastDay(report.ReportedOn!.Value, numbers.Months) : null));
        }

        var lastDays = judged.Select(report => report.CountsUntil).OfType<DateOnly>().OrderDescending().ToList();
        var isEnough = lastDays.Count >= numbers.Reports;
        var metByPeople = people >= numbers.AlsoPeople;
        return new ReviewCount(
            isEnough || metByPeople ? ReviewResult.Met : lastDays.Count == numbers.Reports - 1 ? ReviewResult.Nearly : ReviewResult.NotYet,
            judged, numbers.Reports, numbers.Months, metByPeople,
            lastDays.Count > 0 ? lastDays[^1] : null,
            isEnough ? lastDays[numbers.Reports - 1] : null,
            judged.Where(report => report.Counts).Select(report => report.Report.HappenedOn).Distinct().Count());
    }

    private static CouncilThreshold NeverMoreThanTheAct(CouncilThreshold council) => council with
    {
        Reports = Math.Clamp(council.Reports, 1, Act.Reports),
        Months = Math.Max(council.Months, Act.Months),
        ReportWithinMonths = Math.Max(council.ReportWithinMonths, Act.ReportWithinMonths),
    };

    private static CountReason ReasonFor(ReportMade report, CouncilThreshold numbers, DateOnly today) => report switch
    {
        { Body: ToldBody.SomeoneElse } => CountReason.NotACountingBody,
        { ReportedOn: null } => CountReason.NoDayReported,
        { HappenedOn: null } => CountReason.NoDayHappened,
        { HappenedOn: { } happened } when happened > today => CountReason.HappenedInFuture,
        { ReportedOn: { } reported } when reported > today => CountReason.ReportedInFuture,
        { ReportedOn: { } reported, HappenedOn: { } happened } when reported < happened => CountReason.ReportedBeforeItHappened,
        { ReportedOn: { } reported, HappenedOn: { } happened } when reported > MonthsFrom.LastDay(happened, numbers.ReportWithinMonths) => CountReason.ReportedTooLate,
        { ReportedOn: { } reported } when today > MonthsFrom.LastDay(reported, numbers.Months) => CountReason.TooLongAgo,
        _ => CountReason.Counts,
    };

    // The same body, the same days: one report typed twice, unless each has a reference of its own.
    private static bool IsSeen(ReportMade report, Dictionary<(ToldBody, DateOnly?, DateOnly?), List<string>> seen)
    {
        if (report.ReportedOn is null && report.HappenedOn is null)
            return false;

        var key = (report.Body, report.ReportedOn, report.HappenedOn);
        var reference = string.Concat((report.Reference ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (!seen.TryGetValue(key, out var references))
        {
            seen[key] = [reference];
            return false;
        }

        var isNew = reference.Length > 0 && references.All(known => known.Length > 0 && known != reference);
        references.Add(reference);
        return !isNew;
    }
}

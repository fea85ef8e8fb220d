using WestKent.Cases.Reporting;
using WestKent.Cases.Reviews;

namespace WestKent.Tests.Cases.Reviews;

public sealed class SecondReportRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    // Told us, police, council before; the days reports were sent from here before.
    [InlineData(YesNoUnsure.No, YesNoUnsure.No, YesNoUnsure.No, "", SecondReportDecision.First)]
    [InlineData(YesNoUnsure.Unsure, null, YesNoUnsure.Unsure, "", SecondReportDecision.First)]
    [InlineData(YesNoUnsure.Yes, null, null, "", SecondReportDecision.Explain)]
    [InlineData(null, YesNoUnsure.Yes, null, "", SecondReportDecision.Explain)]
    [InlineData(null, null, YesNoUnsure.Yes, "", SecondReportDecision.Explain)]
    [InlineData(null, null, null, "2026-05-26", SecondReportDecision.Explain)]
    [InlineData(null, null, null, "2026-05-25", SecondReportDecision.First)]
    public void The_review_is_explained_at_the_second_report_in_six_months(
        YesNoUnsure? us, YesNoUnsure? police, YesNoUnsure? council, string sentBefore, SecondReportDecision expected)
    {
        var draft = new ReportDraft { ReportedBefore = us, PoliceTold = police, CouncilTold = council };

        Assert.Equal(expected, SecondReportRule.Decide(draft, sentBefore.Length == 0 ? [] : [DateOnly.ParseExact(sentBefore, "yyyy-MM-dd")], Today));
    }

    [Theory]
    [InlineData("2026-11-24", SecondReportDecision.First)]
    [InlineData("2026-11-24 2026-11-25", SecondReportDecision.Explain)]
    [InlineData("2026-05-25 2026-11-25", SecondReportDecision.First)]
    public void A_case_with_two_reports_in_six_months_shows_it(string days, SecondReportDecision expected) =>
        Assert.Equal(expected, SecondReportRule.Decide(days.Split(' ').Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd")), Today));
}

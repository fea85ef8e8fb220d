using System.Globalization;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Policies;

public sealed class ClosingRuleTests
{
    private const string Today = "2026-11-23";

    private static readonly string[] Reasons = ["actions-completed", "lack-of-engagement", "no-recent-incidents", "malicious"];

    private static readonly ClosingSummary Written = new("actions-completed", "What we found", "What we did", "Who else can help");

    private static readonly ClosingFacts Ready = new(CaseStatus.InProgress, true, [], true, true, new DateOnly(2026, 9, 1), false, false);

    [Theory]
    [InlineData("the source was spoken to", "", true, "")]
    [InlineData("nobody tried", "", false, "Attempts, AttemptDays")]
    [InlineData("two tries, the first on 6 November", "2026-11-06 2026-11-12", false, "Attempts")]
    [InlineData("three tries, the first on 9 November, ten working days ago", "2026-11-09 2026-11-12 2026-11-20", false, "")]
    [InlineData("three tries, the first on 10 November, nine working days ago", "2026-11-10 2026-11-12 2026-11-20", false, "AttemptDays")]
    [InlineData("three tries in one day", "2026-11-23 2026-11-23 2026-11-23", false, "AttemptDays")]
    public void A_source_nobody_reached_is_tried_three_times_over_ten_working_days(string what, string attempts, bool spokenTo, string expected)
    {
        var facts = Ready with { SourceWasSpokenTo = spokenTo, AttemptsOn = [.. attempts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)] };

        Assert.True(Needs(facts, Written) == expected, $"{what}: {Needs(facts, Written)}");
    }

    [Fact]
    public void Someone_who_cannot_be_contacted_need_not_be_tried() =>
        Assert.Equal("", Needs(Ready with { SourceWasSpokenTo = false, SourceCanBeContacted = false }, Written));

    [Theory]
    [InlineData("", "found", "did", "help", "Reason")]
    [InlineData("no-such-reason", "found", "did", "help", "Reason")]
    [InlineData("actions-completed", " ", "did", "help", "Findings")]
    [InlineData("actions-completed", "found", "", "help", "Actions")]
    [InlineData("actions-completed", "found", "did", "", "FurtherHelp")]
    [InlineData("", "", "", "", "Reason, Findings, Actions, FurtherHelp")]
    public void No_part_of_the_letter_may_be_empty(string reason, string findings, string actions, string help, string expected) =>
        Assert.Equal(expected, Needs(Ready, new ClosingSummary(reason, findings, actions, help)));

    [Theory]
    [InlineData("2026-10-25", "")]
    [InlineData("2026-10-26", "QuietDays")]
    [InlineData("2026-11-20", "QuietDays")]
    public void It_has_gone_quiet_only_when_nothing_happened_for_more_than_28_days(string newest, string expected) =>
        Assert.Equal(expected, Needs(Ready with { NewestIncidentOn = Day(newest) }, Written with { ReasonId = "no-recent-incidents" }));

    [Theory]
    [InlineData(false, false, "Investigation, Manager")]
    [InlineData(true, false, "Manager")]
    [InlineData(false, true, "Investigation")]
    [InlineData(true, true, "")]
    public void A_report_is_called_dishonest_only_by_a_manager_after_an_investigation(bool hasInvestigation, bool byManager, string expected) =>
        Assert.Equal(expected, Needs(Ready with { HasInvestigation = hasInvestigation, ByManager = byManager }, Written with { ReasonId = "malicious" }));

    [Theory]
    [InlineData(CaseStatus.Assessed, true, "")]
    [InlineData(CaseStatus.InProgress, true, "")]
    [InlineData(CaseStatus.Referred, true, "")]
    [InlineData(CaseStatus.Closing, true, "")]
    [InlineData(CaseStatus.Reopened, true, "")]
    [InlineData(CaseStatus.Acknowledged, false, "Assessment")]
    [InlineData(CaseStatus.Closed, true, "Status")]
    public void A_case_is_assessed_before_it_is_closed_and_closed_once(CaseStatus status, bool isAssessed, string expected) =>
        Assert.Equal(expected, Needs(Ready with { Status = status, IsAssessed = isAssessed }, Written));

    private static string Needs(ClosingFacts facts, ClosingSummary summary) =>
        string.Join(", ", ClosingRule.Decide(facts, summary, Reasons, Day(Today), TestPolicy.Numbers));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
}

using System.Globalization;
using WestKent.Cases.Policies;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Policies;

public sealed class NextStepRuleTests
{
    // Reported on Monday 2 November 2026; a weekend is 7 and 8, 14 and 15, 21 and 22.
    [Theory]
    [InlineData("2026-11-03", null, "2026-11-05", "2026-11-05", null, NextStep.FirstContact, "2026-11-05", 2)]
    [InlineData("2026-11-05", null, "2026-11-05", "2026-11-05", null, NextStep.FirstContact, "2026-11-05", 0)]
    [InlineData("2026-11-06", null, "2026-11-05", "2026-11-05", null, NextStep.FirstContact, "2026-11-05", -1)]
    [InlineData("2026-11-07", null, "2026-11-06", "2026-11-06", null, NextStep.FirstContact, "2026-11-06", -1)]
    [InlineData("2026-11-09", null, "2026-11-05", "2026-11-05", null, NextStep.FirstContact, "2026-11-05", -2)]
    [InlineData("2026-11-06", "2026-11-04", "2026-11-05", "2026-11-11", "2026-11-04", NextStep.Contact, "2026-11-11", 3)]
    [InlineData("2026-11-12", "2026-11-04", "2026-11-05", "2026-11-11", "2026-11-04", NextStep.Contact, "2026-11-11", -1)]
    [InlineData("2026-11-18", "2026-11-04", "2026-11-05", "2026-11-20", "2026-11-04", NextStep.NoUpdate, "2026-11-18", 0)]
    [InlineData("2026-11-17", "2026-11-04", "2026-11-05", "2026-11-20", "2026-11-04", NextStep.Contact, "2026-11-20", 3)]
    [InlineData("2026-11-20", "2026-11-04", "2026-11-05", "2026-11-24", "2026-11-04", NextStep.NoUpdate, "2026-11-18", -2)]
    public void The_clock_that_runs_out_first_is_what_to_do_next(
        string today, string? spoken, string firstDue, string next, string? told, NextStep step, string on, int daysLeft)
    {
        var clocks = new CaseClocks(Utc("2026-11-02"), Day(firstDue), Moment(spoken), Day(next), Moment(told), null);

        var decision = NextStepRule.Decide(clocks, Day(today), TestPolicy.Numbers);

        Assert.Equal((step, Day(on), daysLeft), (decision.Step, decision.On, decision.WorkingDaysLeft));
    }

    [Fact]
    public void A_closed_case_asks_for_nothing()
    {
        var clocks = new CaseClocks(Utc("2026-11-02"), new(2026, 11, 5), null, new(2026, 11, 5), null, Utc("2026-11-04"));

        var decision = NextStepRule.Decide(clocks, new(2026, 12, 1), TestPolicy.Numbers);

        Assert.Equal(NextStep.Nothing, decision.Step);
        Assert.False(decision.IsOverdue);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime Utc(string day) => DateTime.SpecifyKind(DateTime.Parse($"{day}T10:00:00", CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private static DateTime? Moment(string? day) => day is null ? null : Utc(day);
}

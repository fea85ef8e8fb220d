using System.Globalization;
using WestKent.Cases.Policies;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Policies;

public sealed class NextContactRuleTests
{
    // Monday 23 November 2026; Christmas Day is a Friday that year, and Monday 28 December takes Boxing Day's place.
    [Theory]
    [InlineData("2026-11-23", "2026-11-23", NextContactDecision.Good)]
    [InlineData("2026-11-23", "2026-11-24", NextContactDecision.Good)]
    [InlineData("2026-11-23", "2026-12-07", NextContactDecision.Good)]
    [InlineData("2026-11-23", "2026-12-08", NextContactDecision.TooFarAway)]
    [InlineData("2026-11-23", "2026-11-22", NextContactDecision.InThePast)]
    [InlineData("2026-11-23", "2026-11-20", NextContactDecision.InThePast)]
    [InlineData("2026-11-23", "2026-11-28", NextContactDecision.OnAWeekend)]
    [InlineData("2026-11-23", "2026-11-29", NextContactDecision.OnAWeekend)]
    [InlineData("2026-12-16", "2026-12-25", NextContactDecision.OnABankHoliday)]
    [InlineData("2026-12-16", "2026-12-28", NextContactDecision.OnABankHoliday)]
    [InlineData("2026-12-16", "2026-12-29", NextContactDecision.Good)]
    [InlineData("2026-12-16", "2027-01-01", NextContactDecision.OnABankHoliday)]
    [InlineData("2026-11-23", "", NextContactDecision.Missing)]
    public void The_next_contact_is_a_working_day_to_come_within_two_weeks(string today, string day, NextContactDecision expected) =>
        Assert.Equal(expected, NextContactRule.Decide(day.Length == 0 ? null : Day(day), Day(today), TestPolicy.Numbers));

    [Theory]
    [InlineData("2026-11-23", "2026-12-07")]
    [InlineData("2026-11-28", "2026-12-11")]
    [InlineData("2026-12-14", "2026-12-24")]
    public void The_last_day_that_may_be_promised_is_a_working_day(string today, string expected) =>
        Assert.Equal(Day(expected), NextContactRule.LatestOn(Day(today), TestPolicy.Numbers));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
}

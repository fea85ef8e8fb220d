using WestKent.Cases.Policies;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Policies;

/// <summary>Closed cases, six years on and with sixty days' notice.</summary>
public sealed class CaseRetentionRuleTests
{
    [Theory]
    [InlineData(null, "2032-11-23", "", CaseRetentionDecision.Keep)]                       // open
    [InlineData("2026-11-23", "2027-11-23", "", CaseRetentionDecision.Keep)]
    [InlineData("2026-11-23", "2032-09-23", "", CaseRetentionDecision.Keep)]               // 61 days before
    [InlineData("2026-11-23", "2032-09-24", "", CaseRetentionDecision.DueSoon)]
    [InlineData("2026-11-23", "2032-11-22", "", CaseRetentionDecision.DueSoon)]
    [InlineData("2026-11-23", "2032-11-23", "", CaseRetentionDecision.Erase)]
    [InlineData("2024-02-29", "2030-02-28", "", CaseRetentionDecision.Erase)]              // a leap day
    [InlineData("2026-11-23", "2032-11-22", "held", CaseRetentionDecision.DueSoon)]
    [InlineData("2026-11-23", "2040-01-01", "held", CaseRetentionDecision.Held)]
    [InlineData("2026-11-23", "2032-11-23", "review", CaseRetentionDecision.Held)]
    [InlineData("2026-11-23", "2032-11-23", "part", CaseRetentionDecision.Held)]           // joined to a case that is kept
    [InlineData("2026-11-23", "2040-01-01", "erased", CaseRetentionDecision.Keep)]
    public void A_closed_case_is_erased_after_six_years_unless_something_holds_it(string? closed, string today, string why, CaseRetentionDecision expected) =>
        Assert.Equal(expected, CaseRetentionRule.Decide(
            new CaseRetentionFacts(closed is null ? null : DateOnly.ParseExact(closed, "O").ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc), why == "erased", why == "held", why == "review", why == "part"),
            DateOnly.ParseExact(today, "O"), TestPolicy.Numbers));

    [Fact]
    public void The_day_is_Kents_so_a_case_closed_late_on_a_summer_evening_waits_for_the_right_midnight()
    {
        var closedUtc = new DateTime(2026, 6, 30, 23, 30, 0, DateTimeKind.Utc);

        Assert.Equal(new DateOnly(2032, 7, 1), CaseRetentionRule.DueOn(closedUtc, TestPolicy.Numbers));
        Assert.True(closedUtc < CaseRetentionRule.ClosedBefore(new DateOnly(2032, 7, 1), TestPolicy.Numbers));
        Assert.False(closedUtc < CaseRetentionRule.ClosedBefore(new DateOnly(2032, 6, 30), TestPolicy.Numbers));
    }
}

using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Policies;

public sealed class PeriodRulesTests
{
    [Theory]
    [InlineData(DayOfWeek.Monday, "07:59", DiyHoursDecision.TooEarly)]
    [InlineData(DayOfWeek.Monday, "08:00", DiyHoursDecision.Reasonable)]
    [InlineData(DayOfWeek.Friday, "20:59", DiyHoursDecision.Reasonable)]
    [InlineData(DayOfWeek.Friday, "21:00", DiyHoursDecision.TooLate)]
    [InlineData(DayOfWeek.Saturday, "18:59", DiyHoursDecision.Reasonable)]
    [InlineData(DayOfWeek.Saturday, "19:00", DiyHoursDecision.TooLate)]
    [InlineData(DayOfWeek.Sunday, "09:59", DiyHoursDecision.TooEarly)]
    [InlineData(DayOfWeek.Sunday, "10:00", DiyHoursDecision.Reasonable)]
    [InlineData(DayOfWeek.Sunday, "17:00", DiyHoursDecision.TooLate)]
    public void Home_improvement_has_its_hours(DayOfWeek day, string time, DiyHoursDecision expected) =>
        Assert.Equal(expected, DiyHoursRule.Decide(day, TimeOnly.Parse(time, null), TestPolicy.Numbers));

    [Theory]
    [InlineData("2026-11-23", HistoricDecision.Recent)]
    [InlineData("2026-05-23", HistoricDecision.Recent)]
    [InlineData("2026-05-22", HistoricDecision.MayBeTooLongAgo)]
    [InlineData(null, HistoricDecision.Recent)]
    public void What_is_older_than_six_months_may_be_too_long_ago(string? newest, HistoricDecision expected) => Assert.Equal(
        expected, HistoricRule.Decide(newest is null ? null : DateOnly.Parse(newest, null), new DateOnly(2026, 11, 23), TestPolicy.Numbers));

    [Theory]
    [InlineData(CaseStatus.Reported, null, ExistingCaseDecision.AddIncident)]
    [InlineData(CaseStatus.Closing, null, ExistingCaseDecision.AddIncident)]
    [InlineData(CaseStatus.Closed, "2026-11-22", ExistingCaseDecision.OfferReopening)]
    [InlineData(CaseStatus.Closed, "2026-08-25", ExistingCaseDecision.OfferReopening)]
    [InlineData(CaseStatus.Closed, "2026-08-24", ExistingCaseDecision.NewCase)]
    public void A_further_report_goes_where_the_policy_sends_it(CaseStatus status, string? closed, ExistingCaseDecision expected) => Assert.Equal(
        expected,
        ExistingCaseRule.Decide(status, closed is null ? null : At(closed), At("2026-11-23"), TestPolicy.Numbers));

    [Theory]
    [InlineData("2026-11-01", DraftRetentionDecision.Keep)]
    [InlineData("2026-10-24", DraftRetentionDecision.Keep)]
    [InlineData("2026-10-23", DraftRetentionDecision.Forget)]
    public void A_report_never_sent_is_forgotten_after_thirty_days(string touched, DraftRetentionDecision expected) =>
        Assert.Equal(expected, DraftRetentionRule.Decide(At(touched), At("2026-11-23"), TestPolicy.Numbers));

    private static DateTime At(string day) => DateOnly.Parse(day, null).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
}

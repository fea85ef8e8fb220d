using WestKent.Cases.Reviews;
using WestKent.Content.Reading;

namespace WestKent.Tests.Cases.Reviews;

public sealed class CaseReviewRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    // What happened, when it was reported, the day of asking, and why it counts or not.
    [InlineData("2026-11-01", "2026-11-01", "2026-11-25", CountReason.Counts)]
    [InlineData("2026-10-10", "2026-11-09", "2026-11-25", CountReason.Counts)]
    [InlineData("2026-10-10", "2026-11-10", "2026-11-25", CountReason.ReportedTooLate)]
    [InlineData("2026-05-26", "2026-05-26", "2026-11-25", CountReason.Counts)]
    [InlineData("2026-05-25", "2026-05-25", "2026-11-25", CountReason.TooLongAgo)]
    [InlineData("2026-11-26", "2026-11-25", "2026-11-25", CountReason.HappenedInFuture)]
    [InlineData("2026-11-20", "2026-11-26", "2026-11-25", CountReason.ReportedInFuture)]
    [InlineData("2026-11-20", "2026-11-19", "2026-11-25", CountReason.ReportedBeforeItHappened)]
    [InlineData(null, "2026-11-20", "2026-11-25", CountReason.NoDayHappened)]
    [InlineData("2026-11-20", null, "2026-11-25", CountReason.NoDayReported)]
    [InlineData(null, null, "2026-11-25", CountReason.NoDayReported)]
    // Ends of months: from the 31st a month ends with the shorter month.
    [InlineData("2027-01-31", "2027-02-28", "2027-03-01", CountReason.Counts)]
    [InlineData("2027-01-31", "2027-03-01", "2027-03-01", CountReason.ReportedTooLate)]
    [InlineData("2027-01-30", "2027-02-28", "2027-03-01", CountReason.Counts)]
    [InlineData("2027-01-28", "2027-02-27", "2027-03-01", CountReason.Counts)]
    [InlineData("2027-01-28", "2027-02-28", "2027-03-01", CountReason.ReportedTooLate)]
    // Leap years.
    [InlineData("2028-01-31", "2028-02-29", "2028-03-01", CountReason.Counts)]
    [InlineData("2028-01-30", "2028-02-29", "2028-03-01", CountReason.Counts)]
    [InlineData("2028-01-29", "2028-02-28", "2028-03-01", CountReason.Counts)]
    [InlineData("2028-01-29", "2028-02-29", "2028-03-01", CountReason.ReportedTooLate)]
    [InlineData("2028-02-29", "2028-03-28", "2028-03-28", CountReason.Counts)]
    [InlineData("2028-02-29", "2028-03-29", "2028-03-29", CountReason.ReportedTooLate)]
    // Six months over the end of a short month, and over the turn of a year.
    [InlineData("2027-08-31", "2027-08-31", "2028-02-29", CountReason.Counts)]
    [InlineData("2027-08-31", "2027-08-31", "2028-03-01", CountReason.TooLongAgo)]
    [InlineData("2026-08-31", "2026-08-31", "2027-02-28", CountReason.Counts)]
    [InlineData("2026-08-31", "2026-08-31", "2027-03-01", CountReason.TooLongAgo)]
    public void A_report_counts_by_the_days_the_Act_names(string? happened, string? reported, string asked, CountReason expected)
    {
        var count = CaseReviewRule.Decide([Report(ToldBody.Police, reported, happened)], null, null, Day(asked)!.Value);

        Assert.Equal(expected, Assert.Single(count.Reports).Reason);
    }

    [Theory]
    [InlineData(ToldBody.WestKent, CountReason.Counts)]
    [InlineData(ToldBody.Council, CountReason.Counts)]
    [InlineData(ToldBody.Police, CountReason.Counts)]
    [InlineData(ToldBody.Health, CountReason.Counts)]
    [InlineData(ToldBody.OtherLandlord, CountReason.Counts)]
    [InlineData(ToldBody.SomeoneElse, CountReason.NotACountingBody)]
    public void It_does_not_matter_which_of_the_bodies_was_told(ToldBody body, CountReason expected) => Assert.Equal(
        expected, CaseReviewRule.Decide([Report(body, "2026-11-20", "2026-11-19")], null, null, Today).Reports[0].Reason);

    [Theory]
    [InlineData(0, ReviewResult.NotYet, 3)]
    [InlineData(1, ReviewResult.NotYet, 2)]
    [InlineData(2, ReviewResult.Nearly, 1)]
    [InlineData(3, ReviewResult.Met, 0)]
    [InlineData(5, ReviewResult.Met, 0)]
    public void Three_reports_are_enough(int reports, ReviewResult expected, int missing)
    {
        var count = CaseReviewRule.Decide(OneADay(reports), null, null, Today);

        Assert.Equal(expected, count.Result);
        Assert.Equal(missing, count.Missing);
    }

    [Theory]
    // Reports and months a council's file says; what is used.
    [InlineData(2, 6, 2, 6)]
    [InlineData(1, 12, 1, 12)]
    [InlineData(5, 6, 3, 6)]
    [InlineData(3, 3, 3, 6)]
    public void A_council_may_ask_for_less_and_never_for_more(int reports, int months, int needed, int within)
    {
        var count = CaseReviewRule.Decide([], null, new CouncilThreshold(reports, months, 1, null, null, Known: true), Today);

        Assert.Equal(needed, count.Needed);
        Assert.Equal(within, count.Months);
    }

    [Theory]
    [InlineData(null, ReviewResult.NotYet)]
    [InlineData(4, ReviewResult.NotYet)]
    [InlineData(5, ReviewResult.Met)]
    [InlineData(6, ReviewResult.Met)]
    public void Enough_people_in_one_place_are_a_second_way_in_where_the_council_has_one(int? people, ReviewResult expected)
    {
        var ashford = new CouncilThreshold(3, 6, 1, 5, 6, Known: true);

        Assert.Equal(expected, CaseReviewRule.Decide(OneADay(1), people, ashford, Today).Result);
        Assert.Equal(ReviewResult.NotYet, CaseReviewRule.Decide(OneADay(1), people, null, Today).Result);
    }

    [Theory]
    [InlineData(null, null, CountReason.SameAsAnother)]
    [InlineData("CAD 12/345", "cad12345", CountReason.SameAsAnother)]
    [InlineData("CAD 12/345", null, CountReason.SameAsAnother)]
    [InlineData("CAD 12/345", "CAD 12/346", CountReason.Counts)]
    public void The_same_report_counts_once(string? first, string? second, CountReason expected)
    {
        var count = CaseReviewRule.Decide(
            [Report(ToldBody.Police, "2026-11-20", "2026-11-19", first), Report(ToldBody.Police, "2026-11-20", "2026-11-19", second)], null, null, Today);

        Assert.Equal([CountReason.Counts, expected], count.Reports.Select(report => report.Reason));
    }

    [Fact]
    public void One_day_told_to_three_bodies_counts_three_times_and_says_that_it_may_be_taken_as_one()
    {
        var count = CaseReviewRule.Decide(
            [Report(ToldBody.Police, "2026-11-20", "2026-11-19"), Report(ToldBody.Council, "2026-11-20", "2026-11-19"), Report(ToldBody.WestKent, "2026-11-20", "2026-11-19")],
            null, null, Today);

        Assert.Equal(ReviewResult.Met, count.Result);
        Assert.True(count.MayBeTakenAsFewer);
    }

    [Fact]
    public void It_says_by_when_to_ask_and_when_the_next_report_stops_counting()
    {
        var count = CaseReviewRule.Decide(
            [Report(ToldBody.Police, "2026-06-10", "2026-06-10"), Report(ToldBody.Council, "2026-07-31", "2026-07-30"), Report(ToldBody.WestKent, "2026-09-01", "2026-08-31"), Report(ToldBody.WestKent, "2026-10-01", "2026-09-30")],
            null, null, Today);

        Assert.Equal(Day("2026-12-09"), count.NextToLapse);
        Assert.Equal(Day("2027-01-30"), count.AskBy);
        Assert.Equal(ReviewResult.Met, CaseReviewRule.Decide([.. count.Reports.Select(report => report.Report)], null, null, count.AskBy!.Value).Result);
        Assert.Equal(ReviewResult.Nearly, CaseReviewRule.Decide([.. count.Reports.Select(report => report.Report)], null, null, count.AskBy.Value.AddDays(1)).Result);
    }

    private static List<ReportMade> OneADay(int reports) =>
        [.. Enumerable.Range(1, reports).Select(day => Report(ToldBody.WestKent, $"2026-11-{day:00}", $"2026-11-{day:00}"))];

    private static ReportMade Report(ToldBody body, string? reported, string? happened, string? reference = null) =>
        new(Guid.NewGuid(), body, Day(reported), Day(happened), reference);

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
}

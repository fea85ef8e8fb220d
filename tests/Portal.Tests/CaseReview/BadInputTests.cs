using System.Net;
using WestKent.Cases.Reviews;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.CaseReview;

[Collection(OnePortal.Name)]
public sealed class BadInputTests(OnePortal portal)
{
    [Fact]
    public async Task Every_report_that_does_not_count_says_why()
    {
        using var resident = portal.NewVisitor();
        await resident.AddReportAsync("Police", Reviewing.DaysAgo(-30), Reviewing.DaysAgo(3));
        await resident.AddReportAsync("Police", Reviewing.DaysAgo(400), Reviewing.DaysAgo(399));
        await resident.AddReportAsync("Council", "", Reviewing.DaysAgo(20));
        await resident.AddReportAsync("Health", Reviewing.DaysAgo(20), "");
        await resident.AddReportAsync("Police", Reviewing.DaysAgo(9), Reviewing.DaysAgo(8));
        await resident.AddReportAsync("Police", Reviewing.DaysAgo(9), Reviewing.DaysAgo(8));
        await resident.AddReportAsync("SomeoneElse", Reviewing.DaysAgo(9), Reviewing.DaysAgo(8));

        var page = await resident.OpenAsync("/case-review/result");

        Assert.Equal(
            [
                CountReason.Counts, CountReason.NoDayHappened, CountReason.NoDayReported, CountReason.HappenedInFuture, CountReason.TooLongAgo,
                CountReason.SameAsAnother, CountReason.NotACountingBody,
            ],
            Reviewing.ReasonsOn(page).Order());
    }

    [Theory]
    [InlineData("32/13/2026")]
    [InlineData("31 June")]
    [InlineData("ages ago")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_day_that_is_none_is_asked_again_with_everything_typed_still_there(string day)
    {
        using var resident = portal.NewVisitor();

        var page = await resident.AddReportAsync("Police", day, "yesterday", "They shouted", "CAD 1");

        Assert.NotNull(page.Problem);
        Assert.Equal(day, page.Document.QuerySelector("[name=happened]")!.GetAttribute("value"));
        Assert.Equal("They shouted", page.Document.QuerySelector("textarea")!.TextContent);
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_form_sent_twice_lists_one_report()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/case-review/report");
        var fields = resident.FieldsOf("main form", ("body", "Police"), ("happened", Reviewing.DaysAgo(3)), ("reported", Reviewing.DaysAgo(2)));
        (await resident.PostAsync("/case-review/report", fields)).Dispose();
        (await resident.PostAsync("/case-review/report", fields)).Dispose();

        Assert.Single(Reviewing.ReasonsOn(await resident.OpenAsync("/case-review/result")));
    }

    [Fact]
    public async Task Nobody_sees_the_report_of_another_persons_case()
    {
        using var owner = portal.NewVisitor();
        using var stranger = portal.NewVisitor();
        var reference = await owner.ReportInWordsAsync("07700 900902");
        await owner.SignInAsync(reference, "07700 900902");
        var link = (await owner.OpenAsync("/case-review/reports")).Links.First(path => path.StartsWith("/case-review/report?id=", StringComparison.Ordinal));

        var page = await stranger.OpenAsync(link);
        await stranger.SubmitAsync("main form", ("body", "Police"), ("happened", Reviewing.DaysAgo(3)), ("reported", Reviewing.DaysAgo(2)));

        Assert.DoesNotContain(Reporting.Problem, page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Reporting.Problem, await stranger.PlainPapersAsync(), StringComparison.Ordinal);
        Assert.Contains(Reporting.Problem, await owner.PlainPapersAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_who_reported_without_a_name_is_told_kindly_and_asked_for_one()
    {
        using var resident = portal.NewVisitor();
        await resident.ReportByButtonsAsync();
        var words = resident.Page.Document.QuerySelector("[data-case-words]")!.TextContent;
        await resident.OpenAsync("/my-case/words");
        await resident.SubmitAsync(SigningIn.WordsForm, ("words", words));

        var about = await resident.OpenAsync("/case-review/about");
        var papers = await resident.OpenAsync("/case-review/papers");
        Assert.Contains(BuiltPortal.Content.Pages["case-review-steps"].Word("anonymous-title"), about.Words, StringComparison.Ordinal);
        Assert.Null(papers.Document.QuerySelector("form[action='/case-review/ask']"));
        Assert.Contains("/case-review/about", papers.Links);
        using var forced = await resident.PostAsync("/case-review/ask", []);
        Assert.Equal("/case-review/papers", forced.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("ZZ9 9ZZ")]
    [InlineData("")]
    [InlineData("somewhere")]
    public async Task A_postcode_that_tells_nothing_is_asked_again_and_not_sure_goes_on(string postcode)
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/case-review/council");

        var page = await resident.SubmitAsync("main form", ("postcode", postcode), ("district", ""));
        var on = await resident.SubmitAsync("main form", ("postcode", postcode), ("district", ""), ("choice", "not-sure"));

        Assert.NotNull(page.Problem);
        Assert.Equal("/case-review/reports", on.Address.PathAndQuery);
    }

    [Fact]
    public async Task Five_hundred_incidents_make_papers_with_every_one()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/case-review/report");
        for (var number = 1; number <= 500; number++)
        {
            using var kept = await resident.PostAsync("/case-review/report",
            [
                new("id", Guid.NewGuid().ToString()), new("body", "Police"), new("happened", Reviewing.DaysAgo(number % 150 + 2)), new("reported", Reviewing.DaysAgo(number % 150 + 1)),
                new("reference", $"CAD {number}"), new("what-happened", $"Incident number {number}."),
            ]);
            Assert.Equal(HttpStatusCode.Found, kept.StatusCode);
        }

        var text = await resident.PlainPapersAsync();
        using var pdf = await resident.GetAsync("/case-review/papers/pdf");

        Assert.All(Enumerable.Range(1, 500), number => Assert.Contains($"Incident number {number}.", text, StringComparison.Ordinal));
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.True((await pdf.Content.ReadAsByteArrayAsync()).Length > 100_000);
    }

    [Fact]
    public async Task What_was_typed_can_be_deleted()
    {
        using var resident = portal.NewVisitor();
        await resident.AddReportAsync("Police", Reviewing.DaysAgo(3), Reviewing.DaysAgo(2), "Only for this test");
        await resident.OpenAsync("/case-review");

        await resident.SubmitAsync("form[action='/case-review/forget']");

        Assert.DoesNotContain("Only for this test", (await resident.OpenAsync("/case-review/reports")).Html, StringComparison.Ordinal);
        Assert.Equal(0, await portal.Host.AskAsync("SELECT COUNT(*) FROM ReviewDrafts WHERE Json LIKE '%Only for this test%'"));
    }
}

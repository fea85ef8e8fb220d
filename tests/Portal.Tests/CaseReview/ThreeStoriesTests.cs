using WestKent.Cases.Reviews;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.CaseReview;

[Collection(OnePortal.Name)]
public sealed class ThreeStoriesTests(OnePortal portal)
{
    [Fact]
    public async Task Three_reports_are_enough_and_the_papers_hold_them_all()
    {
        using var resident = portal.NewVisitor();
        await resident.ChooseAreaAsync("swale");
        await resident.AddReportAsync("Council", Reviewing.DaysAgo(40), Reviewing.DaysAgo(39), "Bins set on fire");
        await resident.AddReportAsync("Police", Reviewing.DaysAgo(20), Reviewing.DaysAgo(20), "Threats at my door", "CAD 12/345");
        await resident.AddReportAsync("WestKent", Reviewing.DaysAgo(5), Reviewing.DaysAgo(4), "Loud music until three");

        Assert.Equal(ReviewResult.Met, await resident.ResultAsync());
        await resident.TellWhoAsync("Priya Shah", ("contact", "07700 900123"));
        await resident.TellStoryAsync("no", "I cannot sleep", "One plan by everyone");
        var papers = await resident.PlainPapersAsync();
        Assert.All(
            ["Swale Borough Council", "Priya Shah", "07700 900123", "Threats at my door", "CAD 12/345", "I cannot sleep", "One plan by everyone", Reviewing.DaysAgo(39)],
            words => Assert.Contains(words, papers, StringComparison.Ordinal));
        Assert.True(papers.IndexOf("Bins set on fire", StringComparison.Ordinal) < papers.IndexOf("Loud music", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_few_reports_and_great_harm_can_still_be_asked_about()
    {
        using var resident = portal.NewVisitor();
        await resident.ChooseAreaAsync("maidstone");
        await resident.AddReportAsync("Police", Reviewing.DaysAgo(10), Reviewing.DaysAgo(9), "He broke my arm");

        Assert.Equal(ReviewResult.NotYet, await resident.ResultAsync());
        await resident.TellWhoAsync("Tom Hill");
        await resident.TellStoryAsync("yes", "I am afraid to go out", "Keep him away");
        var page = await resident.AskAsync();

        Assert.Equal("/case-review/next", page.Address.PathAndQuery);
        Assert.NotNull(page.Document.QuerySelector("[data-asked]"));
        Assert.NotNull(page.Document.QuerySelector("[data-checked]"));
        Assert.Equal(1, await portal.Host.AskAsync("SELECT COUNT(*) FROM CaseReviews WHERE CouncilId = 'maidstone' AND HarmIsHigh = 1 AND Count = 'NotYet'"));
    }

    [Fact]
    public async Task Reports_to_police_council_and_landlord_count_together_with_those_of_the_case()
    {
        using var resident = portal.NewVisitor();
        var reference = await resident.ReportInWordsAsync("07700 900901");
        await resident.SignInAsync(reference, "07700 900901");
        await resident.ChooseAreaAsync("sevenoaks");
        var listed = await resident.AddReportAsync("Police", Reviewing.DaysAgo(20), Reviewing.DaysAgo(19), "Threats");
        await resident.AddReportAsync("Council", Reviewing.DaysAgo(30), Reviewing.DaysAgo(30), "Noise");
        Assert.Contains(reference, listed.Words, StringComparison.Ordinal);
        Assert.Contains(Reporting.Problem, listed.Words, StringComparison.Ordinal);

        // The day of the case's own report, in case it was not told as a date.
        var own = listed.Links.First(link => link.StartsWith("/case-review/report?id=", StringComparison.Ordinal) && !IsTyped(listed, link));
        await resident.OpenAsync(own);
        await resident.SubmitAsync("main form", ("happened", Reviewing.DaysAgo(1)), ("what-happened", "Music again"));

        Assert.Equal(ReviewResult.Met, await resident.ResultAsync());
        await resident.AskAsync();
        Assert.Equal(1, await portal.Host.AskAsync(
            $"SELECT COUNT(*) FROM StaffTasks t JOIN Cases c ON c.Id = t.CaseId WHERE c.Reference = '{reference}' AND t.Kind = 'review-asked' AND t.DueOn IS NOT NULL"));
        var myCase = await resident.OpenAsync("/my-case");
        Assert.Contains(BuiltPortal.Content.Pages["my-case"].Word("entry-review-asked"), myCase.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Głośna muzyka. Ο γείτονας. Сусід.", false)]
    [InlineData("الجار يصرخ كل ليلة", true)]
    [InlineData("邻居每晚大喊", true)]
    [InlineData("Shouting \U0001F621", true)]
    public async Task Letters_the_PDF_cannot_show_are_said_before_it_is_taken_and_the_plain_text_has_them(string words, bool isSaid)
    {
        using var resident = portal.NewVisitor();
        await resident.ChooseAreaAsync("swale");
        await resident.AddReportAsync("Police", Reviewing.DaysAgo(20), Reviewing.DaysAgo(20), words);

        var page = await resident.OpenAsync("/case-review/papers");

        Assert.Equal(isSaid, page.Document.GetElementById("letters") is not null);
        Assert.Contains(words, await resident.PlainPapersAsync(), StringComparison.Ordinal);
    }

    private static bool IsTyped(ShownPage page, string link) =>
        page.Document.QuerySelector($"a[href='{link}']")!.Closest("li")!.QuerySelector("form[action='/case-review/remove']") is not null;
}

using Microsoft.Playwright;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Browser;

/// <summary>From "may I ask?" to papers in hand, on a small phone: without a case, and signed in to one.</summary>
public sealed class CaseReviewTests : InChromium
{
    private readonly HashSet<IPage> withoutScript = [];

    [ChromiumFact]
    public async Task Someone_without_a_case_counts_their_reports_takes_the_papers_and_asks()
    {
        var page = await OpenAsync(320, 640);
        await page.GotoAsync(Address("/case-review"));
        await FineAsync(page);
        await GoAsync(page, "main a.button");
        await page.SelectOptionAsync("[name=district]", "swale");
        await GoAsync(page, "main form button:not([name])");
        await AddReportAsync(page, "Council", 40, 39, "Bins set on fire");
        await AddReportAsync(page, "Police", 20, 20, "Threats at my door");

        Assert.Equal("Nearly", await ResultAsync(page));
        await page.GotoAsync(Address("/case-review/reports"));
        await AddReportAsync(page, "WestKent", 5, 4, "Loud music until three");
        Assert.Equal("Met", await ResultAsync(page));

        await GoAsync(page, "main a.button[href='/case-review/about']");
        await page.FillAsync("[name=name]", "Priya Shah");
        await GoAsync(page, "main form button");
        await page.CheckAsync("[name=harm][value=yes]");
        await page.FillAsync("[name=effect]", "I cannot sleep.");
        await page.FillAsync("[name=wanted]", "One plan by everyone.");
        await GoAsync(page, "main form button");
        await AskWithPapersAsync(page, "Bins set on fire", "Threats at my door", "Loud music until three", "One plan by everyone.");

        Assert.Equal(1, await Portal.AskAsync("SELECT COUNT(*) FROM CaseReviews WHERE CouncilId = 'swale' AND Count = 'Met' AND HarmIsHigh = 1 AND CaseId IS NULL"));
    }

    [ChromiumFact]
    public async Task Someone_signed_in_finds_their_reports_there_and_asks_without_script()
    {
        var reference = await Portal.ReportedCaseAsync("07700 900123");
        var page = await OpenAsync(320, 640, withScript: false);
        withoutScript.Add(page);
        await new Resident(page, Portal.Address).FollowAsync(reference);

        await page.GotoAsync(Address("/case-review/council"));
        await page.FillAsync("[name=postcode]", "TN13");
        await GoAsync(page, "main form button:not([name])");
        Assert.Contains(reference, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("NotYet", await ResultAsync(page));
        await page.GotoAsync(Address("/case-review/papers"));
        await AskWithPapersAsync(page, "Loud music every night.", "Sam Lee");

        Assert.Equal(1, await Portal.AskAsync($"SELECT COUNT(*) FROM CaseReviews r JOIN Cases c ON c.Id = r.CaseId WHERE c.Reference = '{reference}'"));
        await page.GotoAsync(Address("/my-case"));
        Assert.Contains(BuiltPortal.Content.Pages["my-case"].Word("entry-review-asked"), await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task AddReportAsync(IPage page, string body, int happened, int reported, string words)
    {
        await GoAsync(page, "main a[href='/case-review/report']");
        await page.CheckAsync($"[name=body][value={body}]");
        await page.FillAsync("[name=happened]", Reviewing.DaysAgo(happened));
        await page.FillAsync("[name=reported]", Reviewing.DaysAgo(reported));
        await page.FillAsync("[name=what-happened]", words);
        await GoAsync(page, "main form button");
    }

    private async Task<string> ResultAsync(IPage page)
    {
        await GoAsync(page, "main a[href='/case-review/result']");
        return (await page.Locator("[data-result]").GetAttributeAsync("data-result"))!;
    }

    private async Task AskWithPapersAsync(IPage page, params string[] words)
    {
        var preview = await page.Locator(".review-papers").InnerTextAsync();
        Assert.All(words, said => Assert.Contains(said, preview, StringComparison.Ordinal));
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href='/case-review/papers/pdf']"));
        await using var file = File.OpenRead((await download.PathAsync())!);
        var begin = new byte[5];
        await file.ReadExactlyAsync(begin);
        Assert.Equal("%PDF-"u8, begin);

        await GoAsync(page, "form[action='/case-review/ask'] button");
        await page.Locator("[data-asked]").WaitForAsync();
    }

    // Each page on the way is looked at once it is there; axe needs script, so where there is none the page is only walked.
    private async Task GoAsync(IPage page, string press)
    {
        var before = page.Url;
        await page.ClickAsync(press);
        await page.WaitForURLAsync(url => url != before);
        if (!withoutScript.Contains(page))
            await FineAsync(page);
    }

    private static async Task FineAsync(IPage page)
    {
        await AssertAccessibleAsync(page);
        await AssertNotWiderThanTheScreenAsync(page);
    }

    private string Address(string path) => new Uri(Portal.Address, path).ToString();
}

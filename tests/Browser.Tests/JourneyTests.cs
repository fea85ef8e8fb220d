using Microsoft.Playwright;

namespace WestKent.Tests.Browser;

/// <summary>The whole journey in a real browser: from the first words to following the case.</summary>
public sealed class JourneyTests : InChromium
{
    [ChromiumFact]
    public async Task A_report_is_made_and_followed_on_a_small_phone_and_every_page_of_it_is_accessible()
    {
        var page = await OpenAsync(withScript: true);
        var elsewhere = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => { if (!request.Url.StartsWith(Portal.Address.ToString(), StringComparison.Ordinal)) elsewhere.Add(request.Url); };
        page.Console += (_, message) => { if (message.Type == "error") complaints.Add(message.Text); };
        var resident = new Resident(page, Portal.Address);

        await page.GotoAsync(Portal.Address.ToString());
        await AssertFineAsync(page);
        var reference = await resident.ReportAsync(atTheCheck: () => AssertFineAsync(page));
        await AssertFineAsync(page);
        await resident.FollowAsync(reference);
        await AssertFineAsync(page);

        Assert.Equal(reference, await page.Locator("[data-case-reference]").InnerTextAsync());
        Assert.Empty(elsewhere);
        Assert.All(complaints, complaint => Assert.True(resident.Repeated && complaint.Contains("503", StringComparison.Ordinal), complaint));
    }

    [ChromiumFact]
    public async Task A_report_is_made_without_script()
    {
        var page = await OpenAsync(withScript: false);

        var reference = await new Resident(page, Portal.Address).ReportAsync();

        Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$", reference);
    }

    [ChromiumFact]
    public async Task A_report_is_made_with_the_keyboard_alone()
    {
        var page = await OpenAsync(withScript: true);

        var reference = await new Resident(page, Portal.Address, usesKeyboardOnly: true).ReportAsync();

        Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$", reference);
    }

    [ChromiumFact]
    public async Task Exit_is_the_first_stop_of_the_keyboard_and_leaves_nothing_behind()
    {
        var page = await OpenAsync(withScript: false);
        await page.GotoAsync(new Uri(Portal.Address, "/chat").ToString());
        await page.FillAsync("#text", "loud music every night");
        await page.ClickAsync(".composer button");
        await page.Locator("[data-from=resident]").First.WaitForAsync();

        await page.GotoAsync(new Uri(Portal.Address, "/chat").ToString());
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvalOnSelectorAsync<bool>(".exit", "exit => exit === document.activeElement"));
        // That the browser sets off is enough: a test must pass where nothing outside can be reached.
        await page.RunAndWaitForRequestAsync(() => page.Keyboard.PressAsync("Enter"), request => request.Url.StartsWith("https://www.bbc.co.uk/", StringComparison.Ordinal));
        var next = await page.Context.NewPageAsync();
        await next.GotoAsync(new Uri(Portal.Address, "/chat").ToString());

        Assert.Equal(0, await next.Locator("[data-from=resident]").CountAsync());
    }

    private Task<IPage> OpenAsync(bool withScript) => OpenAsync(320, 640, withScript);

    private static async Task AssertFineAsync(IPage page)
    {
        await AssertAccessibleAsync(page);
        await AssertNotWiderThanTheScreenAsync(page);
    }
}

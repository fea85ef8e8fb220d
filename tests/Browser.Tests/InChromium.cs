using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Browser;

/// <summary>The real service and a real browser, each test's own.</summary>
public abstract class InChromium : IAsyncLifetime
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    private protected PortalHost Portal { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (!File.Exists(ChromiumFactAttribute.Path))
            return;

        Portal = await PortalHost.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ChromiumFactAttribute.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        if (Portal is not null)
            await Portal.DisposeAsync();
    }

    private protected async Task<IPage> OpenAsync(int width, int height, bool withScript = true)
    {
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = withScript, ViewportSize = new() { Width = width, Height = height } });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>Accessible by axe's WCAG 2.2 AA rules.</summary>
    private protected static async Task AssertAccessibleAsync(IPage page)
    {
        var found = await page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(one => $"{page.Url} {one.Id}: {one.Help} {one.Nodes[0].Html}")));
    }

    private protected static async Task AssertNotWiderThanTheScreenAsync(IPage page) =>
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{page.Url} scrolls sideways.");
}

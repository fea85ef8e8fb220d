using System.Text.Json;
using Microsoft.Playwright;

namespace WestKent.Tests.Browser;

/// <summary>A case made by chat goes through the desk to its closing by clicking; its source sees each step and is told of it.</summary>
public sealed class DeskTests : InChromium
{
    [ChromiumFact]
    public async Task A_case_made_by_chat_is_worked_and_closed_by_clicking_and_its_source_sees_each_step()
    {
        var resident = await OpenAsync(320, 900);
        var talk = new Resident(resident, Portal.Address);
        var reference = await talk.ReportAsync();
        await talk.FollowAsync(reference);

        var desk = await OpenAsync(1280, 900);
        await desk.GotoAsync(Address("/staff"));
        await FineAsync(desk);
        await desk.ClickAsync("button[value=dev-officer]");
        await desk.ClickAsync(".desk-menu a[href='/staff/cases']");
        await FineAsync(desk);
        await desk.FillAsync("#search", reference);
        await desk.Keyboard.PressAsync("Enter");
        await desk.ClickAsync($"a[href='/staff/cases/{reference}']");
        await FineAsync(desk);

        await ActAsync(desk, "assess", async () => await desk.CheckAsync("[name='Form.Vulnerability'][value=no]"));
        await SeesAsync(resident, "a team looks after it now");

        await ActAsync(desk, "contact", async () =>
        {
            await desk.CheckAsync("[name='Form.Reached'][value=yes]");
            await desk.FillAsync("[name='Form.Note']", "They are safe and sleeping badly.");
        });
        await SeesAsync(resident, "We spoke with you.");

        await ActAsync(desk, "plan", async () =>
        {
            await desk.FillAsync("[name='Form.Steps[0].Text']", "We visit the building twice this week.");
            await desk.CheckAsync("[name='Form.IsAgreed']");
        }, hasPreview: true);
        await SeesAsync(resident, "We visit the building twice this week.");

        await ActAsync(desk, "action", async () =>
        {
            await desk.SelectOptionAsync("[name='Form.Outcome']", "verbal-warning");
            await desk.FillAsync("[name='Form.Note']", "Spoke to the tenant at the door.");
            await desk.FillAsync("[name='Form.Wording']", "We have told the person to keep it down after ten.");
        }, hasPreview: true);
        await SeesAsync(resident, "We have told the person to keep it down after ten.");

        await ActAsync(desk, "close", async () =>
        {
            await desk.SelectOptionAsync("[name='Form.Reason']", "actions-completed");
            await desk.FillAsync("[name='Form.Findings']", "The music was too loud at night.");
            await desk.FillAsync("[name='Form.Actions']", "We gave a spoken warning.");
            await desk.FillAsync("[name='Form.FurtherHelp']", "Victim Support can still help you.");
        }, hasPreview: true);
        await SeesAsync(resident, "We closed it");
        // The text says that there is a letter; the page it leads to holds it.
        await SeesAsync(resident, "The music was too loud at night.");
        await SeesAsync(resident, "Victim Support can still help you.");

        // Texts point to the page; each of them says by when the source hears next.
        var told = (await OutboxAsync(desk)).Where(message => message.Contains(reference, StringComparison.Ordinal)).ToList();
        Assert.True(told.Count >= 4, string.Join('\n', told));
        Assert.DoesNotContain(told, message => message.Contains("Spoke to the tenant at the door.", StringComparison.Ordinal));
    }
    [ChromiumFact]
    public async Task An_officer_finds_assesses_and_notes_a_case_without_touching_the_mouse()
    {
        var resident = await OpenAsync(320, 900);
        var reference = await new Resident(resident, Portal.Address).ReportAsync();
        var desk = await OpenAsync(1280, 900);
        await desk.GotoAsync(Address("/staff"));
        await TabToAsync(desk, "button[value=dev-officer]");
        await desk.Keyboard.PressAsync("Enter");

        await TabToAsync(desk, "#search");
        await desk.Keyboard.TypeAsync(reference);
        await desk.Keyboard.PressAsync("Enter");
        await TabToAsync(desk, $"a[href='/staff/cases/{reference}']");
        await desk.Keyboard.PressAsync("Enter");
        await TabToAsync(desk, ".desk-acts a[href$='/assess']");
        await desk.Keyboard.PressAsync("Enter");
        await TabToAsync(desk, "[name='Form.Vulnerability']");
        await desk.Keyboard.PressAsync("Space");
        await TabToAsync(desk, "button[name='Form.Step'][value=save]");
        await desk.Keyboard.PressAsync("Enter");
        await desk.WaitForURLAsync($"**/staff/cases/{reference}?done=assessed");

        await TabToAsync(desk, ".desk-acts a[href$='/note']");
        await desk.Keyboard.PressAsync("Enter");
        await TabToAsync(desk, "textarea[name='Form.Note']");
        await desk.Keyboard.TypeAsync("Typed without a mouse.");
        await TabToAsync(desk, "button[name='Form.Step'][value=save]");
        await desk.Keyboard.PressAsync("Enter");
        await desk.WaitForURLAsync($"**/staff/cases/{reference}?done=note-written");
        Assert.Contains("Typed without a mouse.", await desk.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    // Presses Tab until the focus is there, as somebody without a mouse has to, and sees it on the way.
    private static async Task TabToAsync(IPage page, string selector)
    {
        await page.WaitForSelectorAsync(selector);
        for (var press = 0; press < 80; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) === true", selector))
            {
                Assert.True(await page.EvaluateAsync<bool>("""
                    () => { const style = getComputedStyle(document.activeElement), after = getComputedStyle(document.activeElement, '::after'), label = document.activeElement.nextElementSibling && getComputedStyle(document.activeElement.nextElementSibling, '::before');
                    return style.outlineStyle !== 'none' || style.boxShadow !== 'none' || after.outlineStyle !== 'none' || (label !== null && (label.boxShadow !== 'none' || label.outlineStyle !== 'none')); }
                    """), $"{selector} has the focus and does not show it.");
                return;
            }
        }

        Assert.Fail($"{selector} cannot be reached with the keyboard on {page.Url}.");
    }

    private static async Task ActAsync(IPage desk, string act, Func<Task> fillIn, bool hasPreview = false)
    {
        await desk.ClickAsync($".desk-acts a[href$='/{act}']");
        await FineAsync(desk);
        await fillIn();
        if (hasPreview)
        {
            await desk.ClickAsync("button[value=look]");
            await desk.Locator(".desk-preview").WaitForAsync();
            await FineAsync(desk);
        }

        await desk.ClickAsync("button[value=save]");
        await desk.WaitForURLAsync("**?done=*");
    }

    private static async Task SeesAsync(IPage resident, string words)
    {
        await resident.ReloadAsync();
        Assert.Contains(words, await resident.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task FineAsync(IPage page)
    {
        await AssertAccessibleAsync(page);
        await page.SetViewportSizeAsync(320, 640);
        await AssertNotWiderThanTheScreenAsync(page);
        await page.SetViewportSizeAsync(1280, 900);
    }

    private async Task<List<string>> OutboxAsync(IPage page)
    {
        var outbox = await page.APIRequest.GetAsync(Address("/dev/outbox.json"));
        return [.. JsonSerializer.Deserialize<List<JsonElement>>(await outbox.TextAsync())!.Select(sent => sent.GetProperty("body").GetString()!)];
    }

    private string Address(string path) => new Uri(Portal.Address, path).ToString();
}

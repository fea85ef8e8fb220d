using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Browser;

/// <summary>Someone with a phone who reports music through the ceiling, reading each question and answering it.</summary>
internal sealed partial class Resident(IPage page, Uri address, bool usesKeyboardOnly = false)
{
    private const int MostQuestions = 40;
    private const int MostAttempts = 3;

    private static readonly (string Asked, string Answer)[] Answers =
    [
        ("Here is your report", "#send"), ("Would you like to report it", "#report"), ("last happen", "last night about 11"),
        ("right now", "#no"), ("How often", "#daily"), ("Where does it", "12 Oak Road, TN13 1AB"), ("Which council", "#skip"),
        ("Who is doing", "the flat above"), ("affecting you", "I cannot sleep"), ("Three short questions", "#none"), ("told anyone else", "#nobody"),
        ("What would you like to happen", "#skip"), ("What is your name", "Sam Lee, text 07700 900123"), ("contact you that way", "#yes"),
        ("make this easier", "#none"), ("cope with this", "#no"),
    ];

    /// <summary>Something had to be sent again, because the service was too busy to answer.</summary>
    public bool Repeated { get; private set; }

    public async Task<string> ReportAsync(Func<Task>? atTheCheck = null)
    {
        await page.GotoAsync(new Uri(address, "/chat").ToString());
        await SendAsync("loud music through my ceiling every night till 3 in the morning");
        for (var question = 0; question < MostQuestions && await page.Locator("[data-case-reference]").CountAsync() == 0; question++)
        {
            var asked = await page.Locator("[data-from=bot]").Last.InnerTextAsync();
            var answer = Answers.FirstOrDefault(pair => asked.Contains(pair.Asked, StringComparison.Ordinal)).Answer
                ?? throw new InvalidOperationException($"Nobody wrote an answer to: {asked}");
            if (answer == "#send" && atTheCheck is not null)
                await atTheCheck();
            await (answer[0] == '#' ? PressAsync(answer[1..]) : SendAsync(answer));
        }

        return await page.Locator("[data-case-reference]").InnerTextAsync();
    }

    /// <summary>Asks for a code, reads it where Development shows what was sent, and signs in.</summary>
    public async Task FollowAsync(string reference)
    {
        await page.GotoAsync(new Uri(address, "/my-case").ToString());
        await page.FillAsync("[name=reference]", reference.ToLowerInvariant());
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync("**/my-case/code");
        await page.FillAsync("[name=code]", await CodeAsync());
        await page.ClickAsync("main form button");
        await page.Locator("[data-case-reference]").WaitForAsync();
    }

    /// <summary>Tells a story: its answers where their questions come, plain ones elsewhere.</summary>
    public async Task<string> TellAsync(Story story, Func<Task> atEachQuestion)
    {
        await page.GotoAsync(new Uri(address, "/chat").ToString());
        await SendAsync(story.Opening);
        for (var question = 0; question < MostQuestions; question++)
        {
            var shown = new ShownPage(System.Net.HttpStatusCode.OK, new Uri(page.Url), await page.ContentAsync());
            if (shown.Reference is { } reference)
                return reference;
            await atEachQuestion();
            var answer = story.Answers.GetValueOrDefault(shown.Asked ?? "")
                ?? (shown.Choices.Contains("report") ? "#report" : Reporting.PlainAnswerTo(shown.Asked) ?? "Report it anyway");
            await (answer[0] != '#' ? SendAsync(answer) : shown.Choices.Contains(answer[1..]) ? PressAsync(answer[1..]) : PickAsync(answer[1..].Split(',')));
        }

        throw new InvalidOperationException($"The story did not get there: {await page.Locator("[data-from=bot]").Last.InnerTextAsync()}");
    }

    private Task PickAsync(string[] picks) => AnswerAsync(async () =>
    {
        foreach (var pick in picks)
            await page.CheckAsync($"#chat-form input[name=pick][value=\"{pick}\"]");
        await page.ClickAsync("#chat-form button[type=submit]:not([name])");
    });

    private async Task<string> CodeAsync()
    {
        for (var look = 0; look < 100; look++)
        {
            var outbox = await page.APIRequest.GetAsync(new Uri(address, "/dev/outbox.json").ToString());
            var bodies = JsonSerializer.Deserialize<List<JsonElement>>(await outbox.TextAsync())!.Select(sent => sent.GetProperty("body").GetString()!);
            if (bodies.Select(body => Code().Match(body)).FirstOrDefault(found => found.Success) is { } code)
                return code.Groups[1].Value;
            await Task.Delay(200);
        }

        throw new TimeoutException("No code came.");
    }

    private async Task SendAsync(string words) => await AnswerAsync(async () =>
    {
        await page.FillAsync("#text", words);
        await (usesKeyboardOnly ? ReachAndPressAsync(page.Locator(".composer button")) : page.ClickAsync(".composer button"));
    });

    private async Task PressAsync(string choice) => await AnswerAsync(() =>
    {
        var button = page.Locator($"#chat-form button[name=choice][value=\"{choice}\"]");
        return usesKeyboardOnly ? ReachAndPressAsync(button) : button.ClickAsync();
    });

    // An answer has come when the form has a new key. Where none comes the resident sends again, as they are told to; the same key is never taken twice.
    private async Task AnswerAsync(Func<Task> act)
    {
        var key = await page.InputValueAsync("#chat-form [name=key]");
        var answered = page.Locator($"#chat-form [name=key]:not([value=\"{key}\"])");
        for (var attempt = 1; ; attempt++)
        {
            await act();
            try
            {
                await answered.WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 30_000 });
                return;
            }
            catch (TimeoutException) when (attempt < MostAttempts)
            {
                Repeated = true;
            }
            catch (TimeoutException silence)
            {
                throw new TimeoutException($"No answer came. The page says: {await page.Locator("main").InnerTextAsync()}", silence);
            }
        }
    }

    private async Task ReachAndPressAsync(ILocator target)
    {
        await page.Locator(".exit").FocusAsync();
        for (var stop = 0; stop < 120; stop++)
        {
            if (await target.EvaluateAsync<bool>("one => one === document.activeElement"))
            {
                await page.Keyboard.PressAsync("Enter");
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException("The keyboard never got there.");
    }

    [GeneratedRegex(@"^(\d{6}) is your", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}

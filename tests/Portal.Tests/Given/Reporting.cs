namespace WestKent.Tests.Portal.Given;

/// <summary>Residents who make a whole report, whatever order the questions come in.</summary>
internal static class Reporting
{
    public const string Problem = "my neighbour plays loud music every night until 3am";

    private const int MostQuestions = 60;

    // Where a page offers several of these, the first one listed here is pressed.
    private static readonly string[] Buttons =
    [
        "send", "report", "without-name", "no", "not-known", "none", "nobody", "skip", "unsure", "not-now",
    ];

    private static readonly Dictionary<string, string> Words = new()
    {
        ["triage/offer-to-report"] = "Report it",
        ["report/when"] = "last night, about 11",
        ["report/reference-before"] = "I do not have it",
        ["report/how-often"] = "most nights",
        ["report/happening-now"] = "not now",
        ["report/where"] = "12 Station Road, Sevenoaks TN13 1AA",
        ["report/district"] = "Sevenoaks",
        ["report/who"] = "Flat 14, two men",
        ["report/effect"] = "I can't sleep and it is getting me down",
        ["report/harms"] = "none of these",
        ["report/told-others"] = "nobody",
        ["report/anything-else"] = "I have recordings. I would like it to stop.",
        ["report/name"] = "Sam Lee",
        ["report/contact"] = "text message",
        ["report/phone"] = "07700 900123",
        ["report/safe-to-contact"] = "yes, at any time",
        ["report/contact-times"] = "after six",
        ["report/needs"] = "no, nothing",
        ["report/support"] = "no, thank you",
        ["report/support-without-name"] = "no, thank you",
        ["report/voicemail"] = "no",
        ["report/who-reports"] = "family",
        ["report/consent"] = "yes they agree",
        ["report/on-behalf-of"] = "I would rather not say",
        ["report/check"] = "send my report",
    };

    /// <summary>The first message is typed; everything after it is a button. It ends without a name.</summary>
    public static async Task<string> ReportByButtonsAsync(this Visitor visitor, string problem = Problem)
    {
        await visitor.OpenAsync("/chat");
        await visitor.SayAsync(problem);
        return await visitor.AnswerUntilAsync(page => page.Reference is not null, PressAsync);
    }

    /// <summary>Every answer is typed, none is a button. It ends with a name and a phone number to text.</summary>
    public static async Task<string> ReportInWordsAsync(this Visitor visitor, string phone = "07700 900123")
    {
        await visitor.OpenAsync("/chat");
        await visitor.SayAsync(Problem);
        return await visitor.FinishInWordsAsync(phone);
    }

    public static Task<string> FinishInWordsAsync(this Visitor visitor, string phone) => visitor.AnswerUntilAsync(
        page => page.Reference is not null, one => one.Page.Asked == "report/phone" ? one.SayAsync(phone) : TypeAsync(one));

    /// <summary>Answers in words until a question is reached.</summary>
    public static Task AnswerUntilAskedAsync(this Visitor visitor, string promptKey) =>
        visitor.AnswerUntilAsync(page => page.Asked == promptKey, TypeAsync);

    /// <summary>
    /// Tells a story: these answers where their question comes, the plain ones elsewhere. <c>#send</c> presses a button,
    /// <c>#threat,child</c> ticks boxes.
    /// </summary>
    public static async Task<string> TellAsync(this Visitor visitor, string opening, IReadOnlyDictionary<string, string> answers)
    {
        await visitor.OpenAsync("/chat");
        await visitor.SayAsync(opening);
        return await visitor.AnswerUntilAsync(page => page.Reference is not null, one => GiveAsync(one, answers));
    }

    private static Task GiveAsync(Visitor visitor, IReadOnlyDictionary<string, string> answers)
    {
        var asked = visitor.Page.Asked ?? "";
        if (!answers.TryGetValue(asked, out var answer))
            return visitor.Page.Choices.Contains("report") ? visitor.ChooseAsync("report")
                : Words.ContainsKey(asked) ? TypeAsync(visitor)
                : visitor.SayAsync("Report it anyway");
        return answer[0] != '#' ? visitor.SayAsync(answer)
            : visitor.Page.Choices.Contains(answer[1..]) ? visitor.ChooseAsync(answer[1..])
            : visitor.PickAsync(answer[1..].Split(','));
    }

    private static async Task<string> AnswerUntilAsync(this Visitor visitor, Func<ShownPage, bool> isThere, Func<Visitor, Task> answerAsync)
    {
        for (var asked = 0; asked < MostQuestions; asked++)
        {
            if (isThere(visitor.Page))
                return visitor.Page.Reference ?? "";
            await answerAsync(visitor);
        }

        throw new InvalidOperationException($"The conversation did not get there:\n{string.Join("\n- ", visitor.Page.Heard)}");
    }

    /// <summary>What anybody would say to this question.</summary>
    public static string? PlainAnswerTo(string? asked) => Words.GetValueOrDefault(asked ?? "");

    /// <summary>The button that leads on to the end of a report.</summary>
    public static string ButtonFor(ShownPage page) => Buttons.FirstOrDefault(page.Choices.Contains) ?? throw new InvalidOperationException(
        $"None of the buttons pressed here is offered for {page.Asked}: {string.Join(", ", page.Choices)}");

    private static Task PressAsync(Visitor visitor) => visitor.ChooseAsync(ButtonFor(visitor.Page));

    private static Task TypeAsync(Visitor visitor) =>
        visitor.SayAsync(visitor.Page.Asked is { } key && Words.TryGetValue(key, out var words) ? words : throw new InvalidOperationException(
            $"Nothing to type for {visitor.Page.Asked}:\n{visitor.Page.Heard[^1]}"));
}

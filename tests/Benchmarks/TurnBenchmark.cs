using WestKent.Bot.Conversation;
using WestKent.Tests.Evaluation.Talking;

namespace WestKent.Tests.Benchmarks;

/// <summary>A plain noise report again and again: how long a turn takes with its transaction on SQLite, how many turns it takes, and how long it takes to type.</summary>
internal static class TurnBenchmark
{
    private const int Reports = 200;
    private const int MostTurns = 40;

    // A person types about 40 words a minute on a phone, reads what is asked, and finds the button.
    private const double SecondsACharacter = 0.30;
    private const double SecondsAPress = 4;
    private const double SecondsToReadAWord = 0.26;

    private static readonly Dictionary<string, string> Words = new()
    {
        ["report/when"] = "last night from 11 till 3",
        ["report/where"] = "12 Oak Road, TN13 1AB",
        ["report/who"] = "the flat above me",
        ["report/effect"] = "I cannot sleep",
        ["report/anything-else"] = "I want it to stop",
        ["report/name"] = "Sam Lee, text 07700 900123",
        ["report/safe-to-contact"] = "yes",
    };

    private static readonly string[] Buttons = ["send", "report", "no", "not-known", "none", "nobody", "yes", "skip"];

    public static async Task RunAsync()
    {
        await using var service = await TalkService.StartAsync(CancellationToken.None);
        await ReportAsync(service, "warm", new Timings());
        var timings = new Timings();
        var turns = new List<int>();
        var seconds = new List<(double Answering, double Reading)>();
        for (var report = 0; report < Reports; report++)
        {
            var (taken, answering, reading) = await ReportAsync(service, $"report-{report}", timings);
            turns.Add(taken);
            seconds.Add((answering, reading));
        }

        Timings.PrintHeading("A plain noise report");
        timings.Print("a turn with its transaction");
        turns.Sort();
        seconds.Sort();
        var (toAnswer, toRead) = seconds[Reports / 2];
        Console.WriteLine($"Median turns from first message to reference: {turns[Reports / 2]}; at human speed {toAnswer:F0} s to type and press, {toRead:F0} s to read all that is said.");
    }

    private static async Task<(int Turns, double Answering, double Reading)> ReportAsync(TalkService service, string conversation, Timings timings)
    {
        TurnOutcome? before = null;
        var (answering, reading) = (0.0, 0.0);
        for (var number = 1; number <= MostTurns; number++)
        {
            var (text, choice) = Answer(before);
            answering += choice is null ? text.Length * SecondsACharacter : SecondsAPress;
            var began = System.Diagnostics.Stopwatch.GetTimestamp();
            before = await service.SendAsync(new InboundMessage("webchat", conversation, $"{conversation}-{number}", text, choice), CancellationToken.None);
            timings.Add(System.Diagnostics.Stopwatch.GetElapsedTime(began));
            reading += before.Replies.Sum(reply => reply.Markdown.Split(' ').Length) * SecondsToReadAWord;
            if (before.Replies.Any(reply => reply.Reference is not null))
                return (number, answering, reading);
        }

        throw new InvalidOperationException($"No reference came: {before!.Replies[^1].Markdown}");
    }

    private static (string Text, string? Choice) Answer(TurnOutcome? before)
    {
        if (before is null)
            return ("loud music through my ceiling every night till 3 in the morning", null);
        if (before.Trace?.Asking is { } asked && Words.TryGetValue(asked, out var words))
            return (words, null);
        var choice = Buttons.First(button => before.Replies[^1].Choices.Any(offered => offered.Id == button));
        return (choice, choice);
    }
}

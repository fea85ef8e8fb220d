using System.Globalization;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using WestKent.Tests.Bot.Sms;

namespace WestKent.Tests.Benchmarks;

/// <summary>Many people report by text at once; every webhook comes one to five times, shuffled among the others. Then a steady 50 a second.</summary>
internal static class SmsWebhooksBenchmark
{
    private const int AtOnce = 32;
    private const int PerSecond = 50;
    private const int SteadySeconds = 30;
    private const int FirstOfSteady = 840;

    private static readonly string[] Report =
    [
        "my neighbour plays loud music every night until 3am", "1", "last night from 11 till 3",
        "12 Station Road Sevenoaks TN13 1AA, two men at number 14", "I can't sleep", "1", "no", "Sam Lee", "1", "1", "no", "1",
    ];

    public static async Task RunAsync()
    {
        var people = int.Parse(Environment.GetEnvironmentVariable("PEOPLE") ?? "834", CultureInfo.InvariantCulture);
        await using var host = await SmsHost.StartAsync(null, null, ("Texting:MostPartsPerDay", "10000000"));
        await host.TextAsync("+447700900999", "hello");
        await ReplayAsync(host, people);
        await SteadyAsync(host);
    }

    // A person's next text is sent when the first answer to the last one is there; its repeats come whenever they come.
    private static async Task ReplayAsync(SmsHost host, int people)
    {
        var random = new Random(20261125);
        var answers = new Dictionary<string, HashSet<string>>();
        var (posts, refused) = (0, 0);
        var late = new List<(string From, string Words, string Sid)>();
        var watch = Stopwatch.StartNew();
        foreach (var words in Report)
        {
            var first = Enumerable.Range(0, people).Select(person => (From: $"+447700900{person:000}", Words: words, Sid: SmsHost.NewSid())).ToList();
            var round = first.Concat(late.Where(_ => random.Next(2) == 0)).Concat(first.SelectMany(text => Enumerable.Repeat(text, random.Next(3)))).ToArray();
            late.AddRange(first.SelectMany(text => Enumerable.Repeat(text, random.Next(2))));
            random.Shuffle(round);
            await Parallel.ForEachAsync(round, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (text, _) =>
            {
                using var answer = await host.PostAsync("/sms/incoming", SmsHost.FormOf(text.From, text.Words, text.Sid));
                var twiml = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                lock (answers)
                {
                    posts++;
                    refused += answer.IsSuccessStatusCode ? 0 : 1;
                    if (!answers.TryGetValue(text.Sid, out var known))
                        answers[text.Sid] = known = [];
                    known.Add(twiml);
                }
            });
        }

        var cases = await host.CasesAsync();
        var turns = await host.ReadAsync(db => db.Turns.CountAsync()) - 1;
        var doubled = answers.Count(pair => pair.Value.Count != 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answers.Count} texts of {people} people, posted {posts} times, {AtOnce} at once, in {watch.Elapsed.TotalSeconds:F0} s: {refused} refused"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cases {cases} (should be {people}); turns {turns} (should be {answers.Count}); texts answered in two ways: {doubled} (should be 0)"));
    }

    private static async Task SteadyAsync(SmsHost host)
    {
        var timings = new Timings();
        var running = new List<Task>();
        var start = Stopwatch.GetTimestamp();
        for (var text = 0; text < PerSecond * SteadySeconds; text++)
        {
            var due = TimeSpan.FromSeconds((double)text / PerSecond) - Stopwatch.GetElapsedTime(start);
            if (due > TimeSpan.Zero)
                await Task.Delay(due);
            var number = text;
            running.Add(Task.Run(async () =>
            {
                var began = Stopwatch.GetTimestamp();
                await host.TextAsync($"+447700900{FirstOfSteady + (number % 120):000}", Report[number / 120 % Report.Length]);
                lock (timings)
                    timings.Add(Stopwatch.GetElapsedTime(began));
            }));
        }

        await Task.WhenAll(running);
        Timings.PrintHeading($"Webhook, {PerSecond} a second for {SteadySeconds} s");
        timings.Print("signed text to answer");
    }
}

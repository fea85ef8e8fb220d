using System.Diagnostics;
using WestKent.Bot.Answers;

namespace WestKent.Tests.Benchmarks;

/// <summary>Reads what people type, and the longest and oddest they could type, with every reader.</summary>
internal static class AnswersBenchmark
{
    private const int Rounds = 200;

    private static readonly OfferedChoice[] Choices = [new("police", ["The police", "Police"]), new("nobody", ["No", "Nobody"]) { IsAlone = true }];

    private static readonly (string Name, Action<string, DateTime> Read)[] Readers =
    [
        ("when", (words, now) => WhenWords.Read(words, now)),
        ("phone", (words, _) => UkPhone.Read(words)),
        ("e-mail", (words, _) => EmailAddresses.Read(words)),
        ("postcode", (words, _) => Postcodes.Read(words)),
        ("hours", (words, _) => ContactHours.Find(words)),
        ("name", (words, _) => NameAndContact.Read(words)),
        ("yes or no", (words, _) => YesNo.Read(words)),
        ("choices", (words, _) => ChoiceWords.Many(words, Choices)),
    ];

    private static readonly string[] Typed =
    [
        "last night about half 11", "every weekend since easter", "Sam Lee, text 07700 900123 after 6", "sam dot lee at example dot com", "12 Oak Road TN13 1AB", "no not really",
    ];

    private static readonly string[] Odd = ["a at a dot ", "07 ", "a. ", "1aa ", "between 1 and ", "christams ", "1", "\uD800"];

    public static Task RunAsync()
    {
        Timings.PrintHeading("one answer");
        Measure("as people type", Typed);
        Measure("2,000 characters of one thing", [.. Odd.Select(piece => string.Concat(Enumerable.Repeat(piece, 2000 / piece.Length)))]);
        return Task.CompletedTask;
    }

    private static void Measure(string kind, IReadOnlyList<string> answers)
    {
        var now = new DateTime(2026, 11, 22, 14, 0, 0, DateTimeKind.Unspecified);
        foreach (var (name, read) in Readers)
        {
            var timings = new Timings();
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var words in answers)
                {
                    var start = Stopwatch.GetTimestamp();
                    read(words, now);
                    timings.Add(Stopwatch.GetElapsedTime(start));
                }
            }

            timings.Print($"{name}, {kind}");
        }
    }
}

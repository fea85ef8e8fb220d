using System.Globalization;
using WestKent.Bot.Understanding;

namespace WestKent.Tests.Evaluation;

internal static class Explaining
{
    public static int Run(string text)
    {
        var understood = Understander.Learn(Content.Read()).Read(text, "web");
        Console.WriteLine(string.Join(", ", understood.AllLabels.Take(5).Select(label => string.Create(CultureInfo.InvariantCulture, $"{label.Id} {label.Probability:P0}"))));
        Console.WriteLine($"{understood.Certainty}; flags: {string.Join(", ", understood.SafetyFlags)}");
        Console.WriteLine($"because: {string.Join("; ", understood.DecidedBy)}");
        Console.WriteLine($"time: {understood.Time}; how often: {understood.Frequency}; {understood.Facts}; language: {understood.Language}");
        return 0;
    }
}

using System.Globalization;
using WestKent.Bot.Understanding;

namespace WestKent.Tests.Evaluation;

/// <summary>The measures of docs/understanding.md, printed.</summary>
internal static class Table
{
    public static void Print(IReadOnlyList<Answer> answers)
    {
        var decided = answers.Where(answer => answer.SideDue != Side.Wish).ToList();
        var asb = decided.Where(answer => answer.SideDue == Side.Asb).ToList();
        var exclusions = decided.Where(answer => answer.SideDue == Side.UsuallyNotAsb).ToList();
        var due = answers.Where(answer => answer.FlagsDue.Any()).ToList();
        Rate("right label first", answers, answer => answer.IsRight);
        Rate("right label first, second label also accepted", answers, answer => answer.IsRight || answer.First == answer.Asked.AltLabel);
        Rate("right label in the first three", answers, answer => answer.IsInTopThree);
        Rate("right side of the ASB line", decided, answer => answer.SideGiven == answer.SideDue);
        Rate("  clear cases", decided.Where(answer => !answer.IsBorderline), answer => answer.SideGiven == answer.SideDue);
        Rate("  borderline cases", decided.Where(answer => answer.IsBorderline), answer => answer.SideGiven == answer.SideDue);
        Rate("  ASB wrongly turned away", asb, answer => answer.SideGiven == Side.UsuallyNotAsb);
        Rate("  everyday things taken as ASB", exclusions, answer => answer.SideGiven == Side.Asb);
        Rate("safety flag raised where one is due", due, answer => answer.RaisedAny);
        foreach (var flag in due.SelectMany(answer => answer.FlagsDue).Distinct().Order())
            Rate($"  {flag}", due.Where(answer => answer.FlagsDue.Contains(flag)), answer => answer.Given.SafetyFlags.Contains(flag));
        Rate("false alarms on near misses", answers.Where(answer => answer.Asked.NearMiss && !answer.FlagsDue.Any()), answer => answer.RaisedAny);
        Rate("false alarms on the rest, outside high-risk types", answers.Where(answer => answer.IsQuietAndLowRisk), answer => answer.RaisedAny);
        foreach (var certainty in Enum.GetValues<Certainty>())
            Rate($"right where it says {certainty}", answers.Where(answer => answer.Given.Certainty == certainty), answer => answer.IsRight);
        Console.WriteLine("most common confusions (should be -> was):");
        foreach (var group in answers.Where(answer => !answer.IsRight).GroupBy(answer => (answer.Asked.Label, answer.First)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(15))
            Console.WriteLine($"  {group.Count(),3}  {group.Key.Label} -> {group.Key.First}");
    }

    public static void PrintErrors(IReadOnlyList<Answer> answers)
    {
        foreach (var answer in answers.Where(answer => !answer.IsRight))
            Console.WriteLine($"{answer.Asked.Id} {answer.Asked.Label}{(answer.Asked.AltLabel is { } other ? $" ({other})" : "")} -> {string.Join(", ", answer.Given.Labels.Select(Short))} [{string.Join("; ", answer.Given.DecidedBy)}]\n    {answer.Asked.Text}");
        Console.WriteLine("--- safety ---");
        foreach (var answer in answers.Where(answer => answer.FlagsDue.Any() ? !answer.RaisedAny || answer.FlagsDue.Except(answer.Given.SafetyFlags).Any() : answer.IsQuietAndLowRisk && answer.RaisedAny))
            Console.WriteLine($"{answer.Asked.Id} {answer.Asked.Label} due [{string.Join(", ", answer.FlagsDue)}] raised [{string.Join(", ", answer.Given.SafetyFlags)}] {string.Join("; ", answer.Given.DecidedBy.Where(reason => reason.Contains('_', StringComparison.Ordinal)))}\n    {answer.Asked.Text}");
    }

    private static string Short(RankedLabel label) => string.Create(CultureInfo.InvariantCulture, $"{label.Id} {label.Probability:F2}");

    private static void Rate(string name, IEnumerable<Answer> among, Func<Answer, bool> holds)
    {
        var list = among.ToList();
        var share = list.Count == 0 ? "-" : ((double)list.Count(holds) / list.Count).ToString("P1", CultureInfo.InvariantCulture);
        Console.WriteLine($"{name,-55}{share,9}  of {list.Count}");
    }
}

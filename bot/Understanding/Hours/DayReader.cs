using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Hours;

/// <summary>The days of the week a message names.</summary>
internal static class DayReader
{
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
    private static readonly Dictionary<string, DayOfWeek[]> Names = Table(
        ("monday mon", [DayOfWeek.Monday]),
        ("tuesday tues tue", [DayOfWeek.Tuesday]),
        ("wednesday weds", [DayOfWeek.Wednesday]),
        ("thursday thurs thur", [DayOfWeek.Thursday]),
        ("friday fri", [DayOfWeek.Friday]),
        ("saturday sat", [DayOfWeek.Saturday]),
        ("sunday sun", [DayOfWeek.Sunday]),
        ("weekday midweek", Weekdays),
        ("weekend", [DayOfWeek.Saturday, DayOfWeek.Sunday]));

    public static bool IsADay(string word) => Find(word) is not null;

    public static IReadOnlySet<DayOfWeek> Read(IReadOnlyList<Word> words)
    {
        var days = new HashSet<DayOfWeek>();
        for (var at = 0; at < words.Count; at++)
        {
            // "he sat on my wall" and "in the sun" are no days.
            if (Find(words[at].Text) is { } found && !(words[at].Text is "sat" or "sun" && at > 0 && words[at - 1].Text is "the" or "he" or "she" or "they" or "i" or "is" or "are" or "was" or "were"))
                days.UnionWith(found);
        }

        return days;
    }

    private static DayOfWeek[]? Find(string word) =>
        Names.TryGetValue(word, out var days) || (word.EndsWith('s') && Names.TryGetValue(word[..^1], out days)) ? days : null;

    private static Dictionary<string, DayOfWeek[]> Table(params (string Words, DayOfWeek[] Days)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Days))).ToDictionary(pair => pair.word, pair => pair.Days, StringComparer.Ordinal);
}

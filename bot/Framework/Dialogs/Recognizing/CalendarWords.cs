using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>English names of days, months and parts of the day.</summary>
internal static class CalendarWords
{
    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    // "Sun" and "sat" are words of their own.
    public static readonly FrozenDictionary<string, DayOfWeek> Days = Spellings(
        Enum.GetValues<DayOfWeek>().Select(day => (day.ToString().ToLowerInvariant(), day)),
        ("tues", DayOfWeek.Tuesday), ("thur", DayOfWeek.Thursday), ("thurs", DayOfWeek.Thursday),
        ("sun", null), ("sat", null));

    public static readonly FrozenDictionary<string, int> Months = Spellings(
        MonthNames.Select((name, at) => (name, at + 1)), ("sept", 9));

    /// <summary>The code and the hours of each part of a day.</summary>
    public static readonly FrozenDictionary<string, (string Timex, int From, int To)> PartsOfDay =
        new Dictionary<string, (string, int, int)>
        {
            ["morning"] = ("TMO", 8, 12),
            ["afternoon"] = ("TAF", 12, 16),
            ["evening"] = ("TEV", 16, 20),
            ["night"] = ("TNI", 20, 24),
            ["tonight"] = ("TNI", 20, 24),
        }.ToFrozenDictionary();

    // Every name in full and by its first three letters, then the exceptions: null takes a spelling away.
    private static FrozenDictionary<string, T> Spellings<T>(IEnumerable<(string Name, T Value)> names, params (string Name, T? Value)[] exceptions)
        where T : struct
    {
        var spellings = new Dictionary<string, T>();
        foreach (var (name, value) in names) spellings[name] = spellings[name[..3]] = value;
        foreach (var (name, value) in exceptions)
        {
            if (value is { } meant) spellings[name] = meant;
            else spellings.Remove(name);
        }

        return spellings.ToFrozenDictionary();
    }
}

using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>English words that count, order or multiply.</summary>
internal static class NumberWords
{
    private static readonly string[] UpToNineteen =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] UpToNineteenth =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] TensFromTwenty = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>0 to 19.</summary>
    public static readonly FrozenDictionary<string, int> Small = Count(UpToNineteen)
        .Append(new("nought", 0)).Append(new("nil", 0)).ToFrozenDictionary();

    /// <summary>20, 30, … 90.</summary>
    public static readonly FrozenDictionary<string, int> Tens = TensFromTwenty
        .Select((word, at) => new KeyValuePair<string, int>(word, (at + 2) * 10))
        .Append(new("fourty", 40)).ToFrozenDictionary();

    public static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["thousand"] = 1_000m,
        ["million"] = 1_000_000m,
        ["billion"] = 1_000_000_000m,
        ["trillion"] = 1_000_000_000_000m,
    }.ToFrozenDictionary();

    /// <summary>First to nineteenth.</summary>
    public static readonly FrozenDictionary<string, int> SmallOrdinals = Count(UpToNineteenth)
        .Where(pair => pair.Value > 0).ToFrozenDictionary();

    /// <summary>Twentieth, thirtieth, … hundredth.</summary>
    public static readonly FrozenDictionary<string, int> RoundOrdinals = TensFromTwenty
        .Select((word, at) => new KeyValuePair<string, int>(word[..^1] + "ieth", (at + 2) * 10))
        .Append(new("hundredth", 100)).ToFrozenDictionary();

    private static IEnumerable<KeyValuePair<string, int>> Count(string[] words) =>
        words.Select((word, at) => new KeyValuePair<string, int>(word, at));
}

using System.Globalization;

namespace WestKent.Bot.Answers.Spelling;

/// <summary>Whole numbers in digits or words: "3", "three", "twenty one".</summary>
internal static class NumbersSaid
{
    private const int MostDigits = 4;

    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly Dictionary<string, int> One = Ones.Index().ToDictionary(word => word.Item, word => word.Index);
    private static readonly Dictionary<string, int> Ten = Tens.Index().Skip(2).ToDictionary(word => word.Item, word => word.Index * 10);
    private static readonly Dictionary<string, int> Nth = Ordinals.Index().Skip(1).Append((Index: 30, Item: "thirtieth")).ToDictionary(word => word.Item, word => word.Index);

    /// <returns>The number and the place after it, or null.</returns>
    public static (int Value, int Next)? Number(IReadOnlyList<SaidWord> words, int at)
    {
        if (at < 0 || at >= words.Count)
            return null;

        var text = words[at].Text;
        if (words[at].IsNumber)
            return text.Length <= MostDigits ? (int.Parse(text, CultureInfo.InvariantCulture), at + 1) : null;
        if (One.TryGetValue(text, out var one))
            return (one, at + 1);
        if (!Ten.TryGetValue(text, out var ten))
            return null;

        var next = Next(words, at + 1);
        return next < words.Count && One.TryGetValue(words[next].Text, out var unit) && unit is > 0 and < 10 ? (ten + unit, next + 1) : (ten, at + 1);
    }

    /// <summary>"12th", "twelfth", "twenty first".</summary>
    public static (int Value, int Next)? Ordinal(IReadOnlyList<SaidWord> words, int at)
    {
        if (at < 0 || at >= words.Count)
            return null;
        if (words[at].IsNumber)
        {
            var isEnding = at + 1 < words.Count && words[at + 1].Text is "st" or "nd" or "rd" or "th";
            return isEnding && Number(words, at) is { } digits ? (digits.Value, at + 2) : null;
        }

        if (Nth.TryGetValue(words[at].Text, out var ordinal))
            return (ordinal, at + 1);
        var next = Next(words, at + 1);
        return Ten.TryGetValue(words[at].Text, out var ten) && next < words.Count && Nth.TryGetValue(words[next].Text, out var unit) && unit < 10
            ? (ten + unit, next + 1)
            : null;
    }

    private static int Next(IReadOnlyList<SaidWord> words, int at) => at < words.Count && words[at].Text == "-" ? at + 1 : at;
}

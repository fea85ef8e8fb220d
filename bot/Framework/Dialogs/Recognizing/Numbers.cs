namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>A number and its place in the text (both ends included).</summary>
internal readonly record struct FoundNumber(int Start, int End, decimal Value);

/// <summary>Finds numbers written as digits or as English words.</summary>
internal static class Numbers
{
    private static readonly HashSet<string> Units =
    [
        "p", "gbp", "mm", "cm", "m", "km", "ft", "in", "mi", "g", "kg", "lb", "lbs", "oz", "c", "f", "y", "yo", "yr", "yrs", "years", "db",
    ];

    // "The other one" points at something; only "option one" counts.
    private static readonly HashSet<string> Pointing =
        ["the", "this", "that", "which", "no", "any", "some", "each", "every", "other", "another", "wrong", "right", "last", "next"];

    public static List<FoundNumber> Find(string text, string culture = null, bool withUnits = false)
    {
        var found = new List<FoundNumber>();
        if (string.IsNullOrEmpty(text)) return found;

        var words = Words.Of(text);
        var reading = new NumberReading(words, WrittenDigits.UsesDecimalComma(culture), withUnits ? Units : null);
        for (var at = 0; at < words.Count;)
        {
            if (!StartsNumber(words, at) || !reading.TryRead(at, out var next, out var value))
            {
                at = SkipTouchingDigits(words, at);
                continue;
            }

            var first = at;
            if (IsMinus(words, at - 1))
            {
                value = -value;
                first--;
            }

            found.Add(new FoundNumber(words[first].Start, words[next - 1].End, value));
            at = next;
        }

        return found;
    }

    private static bool StartsNumber(List<Word> words, int at)
    {
        var before = words.At(at - 1);
        if (words[at].Is("one")) return before.Kind != WordKind.Letters || !Pointing.Contains(before.Lower);
        return words[at].Kind != WordKind.Digits || !(before.Kind == WordKind.Letters && Words.Touch(before, words[at]));
    }

    // "12/05/2024", "12:30" and "1.2.3" are not numbers, nor is any part of them.
    private static int SkipTouchingDigits(List<Word> words, int at)
    {
        if (words[at].Kind != WordKind.Digits) return at + 1;

        while (words.At(at + 1).Lower is "/" or ":" or "." && Words.Touch(words[at], words[at + 1])
            && words.At(at + 2).Kind == WordKind.Digits && Words.Touch(words[at + 1], words[at + 2])) at += 2;
        return at + 1;
    }

    private static bool IsMinus(List<Word> words, int at)
    {
        var sign = words.At(at);
        if (sign.Lower is "minus" or "negative") return true;
        return sign.Lower is "-" or "\u2212" && Words.Touch(sign, words.At(at + 1)) && !Words.Touch(words.At(at - 1), sign);
    }
}

namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>A place in a row, counted from the start or, for "last", from the end (1 is the last).</summary>
internal readonly record struct FoundOrdinal(int Start, int End, int Place, bool FromEnd)
{
    /// <summary>The index in a row of this many; it may lie outside.</summary>
    public int IndexIn(int count) => FromEnd ? count - Place : Place - 1;
}

/// <summary>Finds "2nd", "second", "twenty-first", "last" and "second to last" in English text.</summary>
internal static class Ordinals
{
    private static readonly HashSet<string> AfterTimeLast =
    [
        "night", "week", "weekend", "month", "year", "time", "summer", "winter", "spring", "autumn", "christmas", "evening", "few",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ];

    public static List<FoundOrdinal> Find(string text)
    {
        var found = new List<FoundOrdinal>();
        if (string.IsNullOrEmpty(text)) return found;

        var words = Words.Of(text);
        for (var at = 0; at < words.Count;)
        {
            if (!TryReadPlace(words, at, out var next, out var place) && !TryReadLast(words, at, out next, out place))
            {
                at++;
                continue;
            }

            var fromEnd = IsFromEnd(words, at, ref next, ref place);
            found.Add(new FoundOrdinal(words[at].Start, words[next - 1].End, place, fromEnd));
            at = next;
        }

        return found;
    }

    private static bool TryReadPlace(List<Word> words, int at, out int next, out int place)
    {
        next = at + 1;
        var word = words[at];
        if (word.Kind == WordKind.Digits)
        {
            var suffix = words.At(next++);
            place = 0;
            return suffix.Lower is "st" or "nd" or "rd" or "th" && Words.Touch(word, suffix)
                && int.TryParse(word.Lower, out place);
        }

        if (NumberWords.Tens.TryGetValue(word.Lower, out var tens))
        {
            var unit = words.At(next).Is("-") ? next + 1 : next;
            next = unit + 1;
            place = tens + NumberWords.SmallOrdinals.GetValueOrDefault(words.At(unit).Lower);
            return place > tens && place - tens < 10;
        }

        if (NumberWords.RoundOrdinals.TryGetValue(word.Lower, out place)) return true;
        return NumberWords.SmallOrdinals.TryGetValue(word.Lower, out place) && !MeansSomethingElse(words, at);
    }

    private static bool MeansSomethingElse(List<Word> words, int at) => words[at].Lower switch
    {
        "second" => words.At(at - 1).Lower is "a" or "one" or "per" or "every" or "each",
        "first" => words.At(at - 1).Is("at") || (words.At(at + 1).Is("of") && words.At(at + 2).Is("all")),
        _ => false,
    };

    private static bool TryReadLast(List<Word> words, int at, out int next, out int place)
    {
        next = at + 1;
        place = words[at].Is("penultimate") ? 2 : 1;
        if (words[at].Is("penultimate")) return true;
        if (!words[at].Is("last") || words.At(at - 1).Is("at") || AfterTimeLast.Contains(words.At(at + 1).Lower)) return false;

        if (words.At(at + 1).Is("but") && words.At(at + 2).Is("one")) (next, place) = (at + 3, 2);
        return true;
    }

    // "Last", "second last", "second to last", "second from the last".
    private static bool IsFromEnd(List<Word> words, int at, ref int next, ref int place)
    {
        if (words[at].Lower is "last" or "penultimate") return true;

        var last = next;
        if (words.At(last).Lower is "to" or "from") last++;
        if (last > next && words.At(last).Is("the")) last++;
        if (!words.At(last).Is("last") || AfterTimeLast.Contains(words.At(last + 1).Lower)) return false;

        next = last + 1;
        return true;
    }
}

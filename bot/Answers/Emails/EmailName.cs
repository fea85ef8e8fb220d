using System.Text;

namespace WestKent.Bot.Answers.Emails;

/// <summary>Reads the part before the at sign, backwards from it: "sam.lee", "sam dot lee", "sam underscore lee", "sam . lee".</summary>
internal static class EmailName
{
    private const int MostWords = 6;

    private const string Signs = "._-+%'&";

    private static readonly (string Word, string Sign)[] Spelt =
        [("dot", "."), ("underscore", "_"), ("under score", "_"), ("dash", "-"), ("hyphen", "-"), ("plus", "+"), ("full stop", "."), (".", "."), ("_", "_")];

    /// <returns>The name without spaces, and where it begins; null if nothing before the sign can be one.</returns>
    public static (string Value, int Start)? Before(string text, int at)
    {
        var end = SkipSpaces(text, at);
        var start = StartOfRun(text, end);
        if (start == end)
            return null;

        var name = new StringBuilder(text[start..end]);
        for (var words = 0; words < MostWords; words++)
        {
            if (Joined(text, start) is not { } before)
                break;
            name.Insert(0, before.Sign).Insert(0, text[before.Start..before.End]);
            start = before.Start;
        }

        var value = name.ToString();
        var trimmed = value.TrimStart('.', '-', '\'', '&', '_', '+', '%');
        start += value.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd('.');
        return trimmed.Length > 0 && char.IsAsciiLetterOrDigit(trimmed[0]) && !trimmed.Contains("..", StringComparison.Ordinal) ? (trimmed, start) : null;
    }

    // What stands before "dot", "underscore" or a sign with a space beside it belongs to the name too.
    private static (string Sign, int Start, int End)? Joined(string text, int start)
    {
        var gap = SkipSpaces(text, start);
        if (gap == start && start > 0)
            return null;
        foreach (var (word, sign) in Spelt)
        {
            var from = gap - word.Length;
            if (from <= 0 || string.Compare(text, from, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var end = SkipSpaces(text, from);
            var first = StartOfRun(text, end);
            var isApart = char.IsLetter(word[0]) ? end < from : true;

            // "Sam. lee@…" ends a sentence: only "sam . lee" is one address.
            if (word == "." && end == from)
                continue;
            if (isApart && first < end)
                return (sign, first, end);
        }

        return null;
    }

    private static int SkipSpaces(string text, int at)
    {
        var end = at;
        while (end > 0 && end > at - 3 && text[end - 1] == ' ')
            end--;
        return end;
    }

    private static int StartOfRun(string text, int end)
    {
        var start = end;
        while (start > 0 && start > end - 70 && (char.IsAsciiLetterOrDigit(text[start - 1]) || Signs.Contains(text[start - 1], StringComparison.Ordinal)))
            start--;

        // Half a word in another alphabet is not a name that can be written to.
        return start > 0 && char.IsLetterOrDigit(text[start - 1]) ? end : start;
    }
}

using System.Globalization;
using System.Text;

namespace WestKent.Bot.Answers.Spelling;

/// <summary>Parts what somebody typed into words, numbers and signs; apostrophes, accents and capitals fall away.</summary>
internal static class SaidWords
{
    private const int Most = 200;
    private const int LongestKnownWord = 24;

    /// <param name="spelling">The usual spelling of a word (perhaps several words, with spaces), or null to leave it.</param>
    /// <param name="most">Answers are short: what comes after so many words is not read, which keeps the longest message quick.</param>
    public static List<SaidWord> Of(string? text, Func<string, string?> spelling, int most = Most)
    {
        var words = new List<SaidWord>();
        var joined = false;
        for (var at = 0; at < (text?.Length ?? 0) && words.Count < most;)
        {
            var character = text![at];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                joined = false;
                at++;
            }
            else if (IsOfWord(character))
            {
                var end = EndOfWord(text, at);
                AddWord(words, text, at, end, joined, spelling);
                joined = true;
                at = end;
            }
            else
            {
                var length = char.IsSurrogatePair(text, at) ? 2 : 1;
                if (Sign(text, at, length) is { } sign)
                {
                    words.Add(new SaidWord(sign, at, at + length, joined));
                    joined = true;
                }

                at += length;
            }
        }

        return words;
    }

    private static void AddWord(List<SaidWord> words, string text, int start, int end, bool joined, Func<string, string?> spelling)
    {
        var (folded, places) = Fold(text, start, end);
        if (folded.Length <= LongestKnownWord && spelling(folded) is { } whole)
        {
            Add(words, whole, start, end, joined);
            return;
        }

        for (var from = 0; from < folded.Length;)
        {
            var isDigits = char.IsAsciiDigit(folded[from]);
            var to = from + 1;
            while (to < folded.Length && char.IsAsciiDigit(folded[to]) == isDigits)
                to++;

            var part = folded[from..to];
            var spelt = isDigits || part.Length > LongestKnownWord ? part : spelling(part) ?? part;
            Add(words, spelt, places[from], to == folded.Length ? end : places[to], joined || from > 0);
            from = to;
        }
    }

    private static void Add(List<SaidWord> words, string spelt, int start, int end, bool joined)
    {
        foreach (var word in spelt.Split(' '))
        {
            words.Add(new SaidWord(word, start, end, joined));
            joined = true;
        }
    }

    private static (string Folded, List<int> Places) Fold(string text, int start, int end)
    {
        var folded = new StringBuilder(end - start);
        var places = new List<int>(end - start);
        for (var at = start; at < end; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
                continue;
            folded.Append(Fold(text[at]));
            places.Add(at);
        }

        return (folded.ToString(), places);
    }

    private static char Fold(char character)
    {
        if (char.IsDigit(character))
            return (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character));

        // Full-width letters lie at a fixed distance from the plain ones.
        var plain = character is >= '\uFF21' and <= '\uFF5A' ? (char)(character - 0xFEE0) : character;
        return char.ToLowerInvariant(plain is >= '\u00C0' and <= '\u024F' ? plain.ToString().Normalize(NormalizationForm.FormD)[0] : plain);
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsOfWord(text[end]) || IsMark(text[end]) || (IsApostrophe(text[end]) && end + 1 < text.Length && IsOfWord(text[end + 1]))))
            end++;
        return end;
    }

    private static string? Sign(string text, int at, int length)
    {
        if (length == 2)
            return text.Substring(at, 2);
        if (IsApostrophe(text[at]) || IsMark(text[at]) || char.IsSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.Format)
            return null;
        return char.GetUnicodeCategory(text[at]) == UnicodeCategory.DashPunctuation || text[at] == '\u2212' ? "-" : text[at].ToString();
    }

    private static bool IsOfWord(char character) => char.IsLetter(character) || char.IsDigit(character);

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u2018' or '`' or '\u00B4' or '\u02BC';
}

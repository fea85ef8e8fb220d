using System.Globalization;
using System.Text;

namespace WestKent.Portal.Guidance.Search;

/// <summary>A word and where it stands. Words with the same stem are found together.</summary>
public readonly record struct SearchWord(int Start, int Length, string Plain, string Stem)
{
    private const int LongestWord = 40;

    public static IEnumerable<SearchWord> In(string text)
    {
        var start = -1;
        var place = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOfAWord(rune, started: start >= 0))
                start = start < 0 ? place : start;
            else if (start >= 0)
            {
                yield return Of(text, start, place);
                start = -1;
            }
            place += rune.Utf16SequenceLength;
        }
        if (start >= 0)
            yield return Of(text, start, text.Length);
    }

    private static bool IsOfAWord(Rune rune, bool started) =>
        Rune.IsLetterOrDigit(rune) || started && (rune.Value is '\'' or '’' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark);

    private static SearchWord Of(string text, int start, int end)
    {
        var plain = PlainOf(text[start..Math.Min(end, start + LongestWord)]);
        return new SearchWord(start, end - start, plain, WordStem.Of(plain));
    }

    // "Café's" is looked up as "cafes".
    private static string PlainOf(string word)
    {
        var plain = new StringBuilder();
        foreach (var rune in word.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar))
        {
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(Rune.IsLetterOrDigit))
                plain.Append(Rune.ToLowerInvariant(part).ToString());
        }
        return plain.ToString();
    }
}

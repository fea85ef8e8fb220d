using System.Globalization;
using System.Text;

namespace WestKent.Portal.Guidance.Search;

/// <summary>What someone searched for, made safe to show again. It is shown and forgotten: never stored, never logged.</summary>
public sealed record SearchQuery(string Text, IReadOnlyList<SearchWord> Words)
{
    public const int LongestText = 100;
    private const int MostWords = 12;

    /// <returns>Null where nothing was typed.</returns>
    public static SearchQuery? Read(string? typed)
    {
        var text = Clean(typed ?? "");
        return text.Length == 0 ? null : new SearchQuery(text, [.. SearchWord.In(text).DistinctBy(word => word.Stem).Take(MostWords)]);
    }

    // Broken characters, control characters and marks that turn the writing around do not come through.
    private static string Clean(string typed)
    {
        var text = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes())
        {
            if (text.Length + rune.Utf16SequenceLength > LongestText)
                break;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                text.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && rune != Rune.ReplacementChar)
                text.Append(rune.ToString());
        }
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

namespace WestKent.Portal.Guidance.Search;

/// <summary>Picks what to show of a found page and marks the words that were searched for.</summary>
internal static class Snippet
{
    private const int Longest = 180;

    /// <param name="page">The page.</param>
    /// <param name="stems">What was searched for.</param>
    /// <param name="rarity">How much a word tells.</param>
    public static FoundPage Show(SearchedPage page, IReadOnlySet<string> stems, Func<string, double> rarity)
    {
        var best = page.Sentences.Prepend(page.Summary).MaxBy(sentence => Worth(sentence, stems, rarity)) ?? page.Summary;
        return new FoundPage(page.Kind, page.Path, Mark(page.Title, stems), Mark(Shorten(best, stems), stems));
    }

    private static double Worth(string sentence, IReadOnlySet<string> stems, Func<string, double> rarity) =>
        SearchWord.In(sentence).Select(word => word.Stem).Distinct().Where(stems.Contains).Sum(rarity);

    private static string Shorten(string sentence, IReadOnlySet<string> stems)
    {
        if (sentence.Length <= Longest)
            return sentence;

        var words = SearchWord.In(sentence).ToList();
        var found = words.FirstOrDefault(word => stems.Contains(word.Stem));
        var first = words.First(word => word.Start >= Math.Max(0, found.Start - Longest / 2) || word.Start == found.Start);
        var last = words.Last(word => word.Start + word.Length <= first.Start + Longest || word.Start == first.Start);
        var end = last.Start + last.Length;
        return (first.Start > 0 ? "… " : "") + sentence[first.Start..end] + (end < sentence.Length - 1 ? " …" : "");
    }

    private static List<MarkedText> Mark(string text, IReadOnlySet<string> stems)
    {
        var pieces = new List<MarkedText>();
        var place = 0;
        foreach (var word in SearchWord.In(text).Where(word => stems.Contains(word.Stem)))
        {
            if (word.Start > place)
                pieces.Add(new MarkedText(text[place..word.Start], IsMarked: false));
            pieces.Add(new MarkedText(text.Substring(word.Start, word.Length), IsMarked: true));
            place = word.Start + word.Length;
        }
        if (place < text.Length)
            pieces.Add(new MarkedText(text[place..], IsMarked: false));
        return pieces;
    }
}

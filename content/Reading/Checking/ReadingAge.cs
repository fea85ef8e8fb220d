using Markdig.Syntax;
using Markdig.Syntax.Inlines;

using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>How old a reader has to be, by the Flesch–Kincaid grade plus five years.</summary>
internal static class ReadingAge
{
    public const double Oldest = 9;
    private const int FewestWords = 40;

    /// <summary>The reading age of a text, or null where it is too short to tell.</summary>
    public static double? Check(TextPiece piece, MarkdownDocument? document, Findings findings)
    {
        var sentences = (document is null ? [piece.Text] : Paragraphs(document)).SelectMany(Sentences.Split).ToList();
        var words = sentences.Sum(sentence => sentence.Count);
        if (words < FewestWords)
            return null;

        var syllables = sentences.Sum(sentence => sentence.Sum(word => word.Syllables));
        var age = (0.39 * words / sentences.Count) + (11.8 * syllables / words) - 15.59 + 5;
        if (age > Oldest)
            findings.Warning(piece.Line, $"\"{piece.Where}\" reads like age {age:0.0}; the aim is {Oldest:0} or less. {Advice(sentences)}");
        return age;
    }

    private static IEnumerable<string> Paragraphs(MarkdownDocument document) =>
        from leaf in document.Descendants<LeafBlock>()
        where leaf is not HeadingBlock && leaf.Inline is not null
        select string.Concat(leaf.Inline!.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            LineBreakInline => " ",
            _ => "",
        }));

    private static string Advice(List<List<ReadWord>> sentences)
    {
        var longest = sentences.MaxBy(sentence => sentence.Count)!;
        var hard = sentences.SelectMany(sentence => sentence)
            .Where(word => word.Syllables >= 3)
            .GroupBy(word => word.Text.ToLowerInvariant())
            .OrderByDescending(group => group.Count() * group.First().Syllables)
            .Take(5)
            .Select(group => group.Key)
            .ToList();
        var opening = string.Join(' ', longest.Take(6).Select(word => word.Text));
        return $"The longest sentence has {longest.Count} words (\"{opening} …\")."
            + (hard.Count > 0 ? $" Long words: {string.Join(", ", hard)}." : "");
    }
}

using WestKent.Bot.Understanding.Lexicon;
using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>Lists the signs of a reading: its concepts, its words, pairs of words, and pieces of words, which outlive misspelling.</summary>
internal static class Signs
{
    public static List<Sign> Of(Reading reading, ConceptBook book)
    {
        var signs = new List<Sign>(160);
        AddConcepts(reading.Heard, book.Names, signs);
        AddWords(reading.Message.Words, signs);
        return signs;
    }

    private static void AddConcepts(Concepts heard, IReadOnlyList<string> names, List<Sign> signs)
    {
        for (var concept = 0; concept < names.Count; concept++)
        {
            if (heard.IsSaid(concept))
                signs.Add(Sign.Of(SignKind.Concept, Weights.Concept, names[concept]));
            else if (heard.IsTakenBack(concept))
                signs.Add(Sign.Of(SignKind.TakenBack, Weights.Concept, names[concept]));
        }
    }

    private static void AddWords(IReadOnlyList<Word> words, List<Sign> signs)
    {
        // Long messages say more words, not surer ones.
        var scale = MathF.Min(1, MathF.Sqrt(12f / Math.Max(1, words.Count)));
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            signs.Add(Sign.Of(word.Negated ? SignKind.NotWord : SignKind.Word, Weights.Word * scale, word.Stem));
            if (at > 0 && words[at - 1].Sentence == word.Sentence)
                signs.Add(Sign.OfTwo(SignKind.Pair, Weights.Pair * scale, words[at - 1].Stem, word.Stem));
            if (word.Text.Length > 3)
            {
                var edged = "_" + word.Text + "_";
                for (var start = 0; start + 4 <= edged.Length; start++)
                    signs.Add(Sign.OfPiece(Weights.Piece * scale, edged.AsSpan(start, 4)));
            }
        }
    }
}

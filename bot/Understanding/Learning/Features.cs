using WestKent.Bot.Understanding.Lexicon;
using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>The numbered signs of a message: words, pairs of words, pieces of words, concepts and cues. Signs not met while learning are ignored.</summary>
internal sealed class Features(ConceptBook book)
{
    private const char PieceMark = '<';

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>The sign every message has.</summary>
    public int Always => book.Cues.Count + numbers["always"];

    public int Count => book.Cues.Count + names.Count;

    public string NameOf(int sign) => sign < book.Cues.Count ? book.Cues[sign].Name : names[sign - book.Cues.Count];

    /// <summary>Pieces of words mean nothing to a reader.</summary>
    public bool IsTellable(int sign) => sign < book.Cues.Count || names[sign - book.Cues.Count] is var name && name[0] != PieceMark && name != "always";

    /// <summary>Cues come first, so their number is their place in the book.</summary>
    public SparseVector Of(Reading reading, bool learning)
    {
        var signs = new Dictionary<int, float>();
        for (var cue = 0; cue < book.Cues.Count; cue++)
        {
            if (book.Cues[cue].Holds(reading.Heard))
                signs[cue] = Weights.Cue;
        }

        void Add(string sign, float value)
        {
            if (!numbers.TryGetValue(sign, out var number))
            {
                if (!learning)
                    return;
                numbers[sign] = number = numbers.Count;
                names.Add(sign);
            }

            signs[book.Cues.Count + number] = value;
        }

        Add("always", 1);
        for (var concept = 0; concept < book.Names.Count; concept++)
        {
            if (reading.Heard.IsSaid(concept))
                Add("says " + book.Names[concept], Weights.Concept);
            else if (reading.Heard.IsTakenBack(concept))
                Add("no " + book.Names[concept], Weights.Concept);
        }

        if (Weights.Both > 0)
        {
            var said = Enumerable.Range(0, book.Names.Count).Where(reading.Heard.IsSaid).ToList();
            for (var first = 0; first < said.Count; first++)
            {
                for (var second = first + 1; second < said.Count; second++)
                    Add($"{book.Names[said[first]]} & {book.Names[said[second]]}", Weights.Both);
            }
        }

        AddWords(reading.Message.Words, Add);
        return SparseVector.From(signs);
    }

    private static void AddWords(IReadOnlyList<Word> words, Action<string, float> add)
    {
        // Long messages say more words, not surer ones.
        var scale = MathF.Min(1, MathF.Sqrt(12f / Math.Max(1, words.Count)));
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            add((word.Negated ? "'not " : "'") + word.Stem + "'", Weights.Word * scale);
            if (at > 0 && words[at - 1].Sentence == word.Sentence)
                add("'" + words[at - 1].Stem + " " + word.Stem + "'", Weights.Pair * scale);
            if (word.Text.Length < 4)
                continue;
            var edged = "_" + word.Text + "_";
            for (var start = 0; start + 4 <= edged.Length; start++)
                add(PieceMark + edged.Substring(start, 4), Weights.Piece * scale);
        }
    }
}

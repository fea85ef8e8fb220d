using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Lexicon;

/// <summary>A message's words with the kinds each belongs to.</summary>
internal sealed class HeardWords
{
    private readonly IReadOnlyList<Word> words;
    private readonly int[][] kinds;
    private readonly bool[] present;

    public HeardWords(IReadOnlyList<Word> words, int[][] kinds, int kindsKnown)
    {
        this.words = words;
        this.kinds = kinds;
        present = new bool[kindsKnown];
        foreach (var kind in kinds.SelectMany(found => found))
            present[kind] = true;
    }

    public int Count => words.Count;

    public int SentenceOf(int at) => words[at].Sentence;

    public bool IsNegated(int at) => words[at].Negated;

    public int[] KindsOf(int at) => kinds[at];

    /// <summary>Whether any word is of this kind: most phrases need a word that is not there at all.</summary>
    public bool Has(int kind) => present[kind];

    /// <summary>From now on these words say nothing.</summary>
    public void Silence(int start, int end)
    {
        for (var at = start; at < end; at++)
            kinds[at] = [];
    }

    public bool IsKind(int at, int kind) => Array.IndexOf(kinds[at], kind) >= 0;
}

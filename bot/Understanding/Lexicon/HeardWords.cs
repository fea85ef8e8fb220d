using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Lexicon;

/// <summary>A message's words with the kinds each belongs to.</summary>
internal sealed class HeardWords(IReadOnlyList<Word> words, int[][] kinds)
{
    public int Count => words.Count;

    public int SentenceOf(int at) => words[at].Sentence;

    public bool IsNegated(int at) => words[at].Negated;

    public int[] KindsOf(int at) => kinds[at];

    /// <summary>From now on these words say nothing.</summary>
    public void Silence(int start, int end)
    {
        for (var at = start; at < end; at++)
            kinds[at] = [];
    }

    public bool IsKind(int at, int kind) => Array.IndexOf(kinds[at], kind) >= 0;
}

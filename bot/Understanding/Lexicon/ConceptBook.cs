using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Lexicon;

/// <summary>All concepts, the phrases that express them, and the cues built on them. Read once from the .txt files beside this one.</summary>
internal sealed class ConceptBook
{
    private readonly WordKinds kinds;
    private readonly Phrase[][] byFirstKind;
    private readonly Dictionary<string, int> numbers;

    public ConceptBook(WordKinds kinds, IEnumerable<Phrase> phrases, Dictionary<string, int> numbers, IReadOnlyList<Cue> cues)
    {
        this.kinds = kinds;
        this.numbers = numbers;
        Cues = cues;
        Names = [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        byFirstKind = [.. Enumerable.Range(0, kinds.Count).Select(_ => Array.Empty<Phrase>())];
        foreach (var group in phrases.GroupBy(phrase => phrase.Steps[0].Kind))
            byFirstKind[group.Key] = [.. group];
    }

    public IReadOnlyList<Cue> Cues { get; }

    public IReadOnlyList<string> Names { get; }

    public IEnumerable<string> Words => kinds.ExactWords;

    public int NumberOf(string concept) => numbers[concept];

    public Concepts Hear(IReadOnlyList<Word> words)
    {
        var heard = new Concepts(Names.Count);
        var spoken = kinds.Hear(words);
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var kind in spoken.KindsOf(at))
            {
                foreach (var phrase in byFirstKind[kind])
                {
                    if (heard.IsSaid(phrase.Concept) || phrase.MatchAt(at, spoken) < 0)
                        continue;
                    if (spoken.IsNegated(at) && !phrase.HasOwnNo)
                        heard.TakeBack(phrase.Concept);
                    else
                        heard.Say(phrase.Concept);
                }
            }
        }

        return heard;
    }
}

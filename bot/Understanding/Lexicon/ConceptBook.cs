using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Lexicon;

/// <summary>All concepts, the phrases that express them, and the cues built on them. Read once from the .txt files beside this one.</summary>
internal sealed class ConceptBook
{
    private readonly WordKinds kinds;
    private readonly Phrase[][] byFirstKind;
    private readonly Phrase[][] figuresByFirstKind;
    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int[]> needs;

    /// <param name="figures">Concepts that are only a way of speaking: "crack of dawn" has nothing to do with crack, so its words say nothing else.</param>
    public ConceptBook(WordKinds kinds, IReadOnlyCollection<Phrase> phrases, IReadOnlySet<int> figures, Dictionary<string, int> numbers, IReadOnlyList<Cue> cues, Dictionary<string, int[]> needs)
    {
        this.needs = needs;
        this.kinds = kinds;
        this.numbers = numbers;
        Cues = cues;
        Names = [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        byFirstKind = ByFirstKind(phrases.Where(phrase => !figures.Contains(phrase.Concept)));
        figuresByFirstKind = ByFirstKind(phrases.Where(phrase => figures.Contains(phrase.Concept)));
    }

    public IReadOnlyList<Cue> Cues { get; }

    public IReadOnlyList<string> Names { get; }

    public IEnumerable<string> Words => kinds.ExactWords;

    public int NumberOf(string concept) => numbers[concept];

    /// <summary>Whether the message speaks of anything this flag cannot do without: a flag about a child needs a child.</summary>
    public bool MayRaise(string flag, Concepts heard) => !needs.TryGetValue(flag, out var concepts) || concepts.Any(heard.IsSaid);

    /// <summary>The numbers of the cues that speak for this answer.</summary>
    public IReadOnlySet<int> CuesFor(string answer) =>
        Enumerable.Range(0, Cues.Count).Where(cue => Cues[cue].Votes.Any(vote => vote.Weight > 0 && vote.For == answer)).ToHashSet();

    public Concepts Hear(IReadOnlyList<Word> words)
    {
        var heard = new Concepts(Names.Count);
        var spoken = kinds.Hear(words);
        foreach (var (start, end) in Find(figuresByFirstKind, spoken, heard).ToList())
            spoken.Silence(start, end);
        foreach (var _ in Find(byFirstKind, spoken, heard))
            continue;
        return heard;
    }

    private static IEnumerable<(int Start, int End)> Find(Phrase[][] phrases, HeardWords spoken, Concepts heard)
    {
        for (var at = 0; at < spoken.Count; at++)
        {
            foreach (var kind in spoken.KindsOf(at))
            {
                foreach (var phrase in phrases[kind])
                {
                    var end = phrase.MatchAt(at, spoken);
                    if (end < 0)
                        continue;
                    if (spoken.IsNegated(at) && !phrase.HasOwnNo)
                        heard.TakeBack(phrase.Concept);
                    else
                        heard.Say(phrase.Concept);
                    yield return (at, end);
                }
            }
        }
    }

    private Phrase[][] ByFirstKind(IEnumerable<Phrase> phrases)
    {
        var byKind = new Phrase[kinds.Count][];
        Array.Fill(byKind, []);
        foreach (var group in phrases.GroupBy(phrase => phrase.Steps[0].Kind))
            byKind[group.Key] = [.. group];
        return byKind;
    }
}

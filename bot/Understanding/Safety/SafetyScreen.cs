using WestKent.Bot.Understanding.Learning;
using WestKent.Bot.Understanding.Lexicon;

namespace WestKent.Bot.Understanding.Safety;

/// <summary>Says which safety flags a message raises: hand-weighted cues, refined by content's safety examples and near misses.</summary>
internal sealed class SafetyScreen
{
    private const string Prefix = "flag:";

    // Where nothing speaks for a flag the score is well below the line.
    private const float AtRest = -2.4f;

    private readonly ConceptBook book;
    private readonly Features features;
    private readonly string[] flags;
    private readonly LinearModel model;
    private readonly HashSet<string> riskyLabels;

    private SafetyScreen(ConceptBook book, Features features, string[] flags, LinearModel model, HashSet<string> riskyLabels)
    {
        this.book = book;
        this.features = features;
        this.flags = flags;
        this.model = model;
        this.riskyLabels = riskyLabels;
    }

    public static SafetyScreen Learn(ConceptBook book, Features features, IReadOnlyList<(SafetyLesson Lesson, SparseVector Signs)> lessons, IReadOnlyList<(Lesson Lesson, SparseVector Signs)> messages)
    {
        var flags = lessons.Select(lesson => lesson.Lesson.Flag).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var given = book.Cues.SelectMany((cue, number) => cue.Votes
            .Where(vote => IsFlag(vote.For))
            .Select(vote => new GivenWeight(number, Array.IndexOf(flags, vote.For[Prefix.Length..]), vote.Weight))
            .Where(weight => weight.Answer >= 0));
        var atRest = flags.Select((_, flag) => new GivenWeight(features.Always, flag, AtRest));
        var known = new SafetyTeaching(flags, [.. flags.Select(flag => book.CuesFor(Prefix + flag))], lessons, messages);
        LinearModel Learn(IReadOnlyList<ITaught> taught) => LinearModel.LearnSteadily(flags.Length, features.Count, [.. given, .. atRest], taught);
        var firstGuess = Learn(known.SaidOutright());
        var risky = messages.Where(message => message.Lesson.Risk == Risk.Likely).Select(message => message.Lesson.Label).ToHashSet(StringComparer.Ordinal);
        return new SafetyScreen(book, features, flags, Learn(known.WithSilencesRead(firstGuess)), risky);
    }

    /// <summary>The flags a message raises, each with what decided it. A message that tells of a risky type needs fewer signs than one about a hedge.</summary>
    public IReadOnlyList<RaisedFlag> Raised(SparseVector signs, Concepts heard, IEnumerable<RankedLabel> labels)
    {
        var raised = new List<RaisedFlag>();
        var scores = model.Scores(signs);
        var lean = Weights.RiskLean * (float)labels.Where(label => riskyLabels.Contains(label.Id)).Sum(label => label.Probability);
        for (var flag = 0; flag < flags.Length; flag++)
        {
            if (scores[flag] + lean < Weights.FlagFrom || !book.MayRaise(flags[flag], heard))
                continue;
            var answer = flag;
            raised.Add(new RaisedFlag(flags[flag], [.. Reasons.For(signs, features.Tell, (sign, value) => model.Contribution(sign, value, answer, againstOthers: false), 2)]));
        }

        return raised;
    }

    private static bool IsFlag(string votedFor) => votedFor.StartsWith(Prefix, StringComparison.Ordinal);
}

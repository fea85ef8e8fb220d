using WestKent.Bot.Understanding.Learning;
using WestKent.Bot.Understanding.Lexicon;

namespace WestKent.Bot.Understanding.Safety;

/// <summary>Says which safety flags a message raises: hand-weighted cues, refined by content's safety examples and near misses.</summary>
internal sealed class SafetyScreen
{
    private const string Prefix = "flag:";

    // Where nothing speaks for a flag the score is well below the line.
    private const float AtRest = -2.4f;

    private readonly Features features;
    private readonly string[] flags;
    private readonly LinearModel model;
    private readonly HashSet<string> riskyLabels;

    private SafetyScreen(Features features, string[] flags, LinearModel model, HashSet<string> riskyLabels)
    {
        this.features = features;
        this.flags = flags;
        this.model = model;
        this.riskyLabels = riskyLabels;
    }

    public static SafetyScreen Learn(ConceptBook book, Features features, IReadOnlyList<(SafetyLesson Lesson, SparseVector Signs)> lessons, IReadOnlyList<(Lesson Lesson, SparseVector Signs)> messages)
    {
        var flags = lessons.Select(lesson => lesson.Lesson.Flag).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var alarming = Enumerable.Range(0, book.Cues.Count).Where(cue => book.Cues[cue].Votes.Any(vote => vote is { Weight: > 0 } && IsFlag(vote.For))).ToHashSet();
        var none = new bool?[flags.Length];
        Array.Fill(none, false);
        TaughtFlags[] taught =
        [
            .. lessons.Select(lesson => new TaughtFlags(lesson.Signs, lesson.Lesson.Due ? [.. flags.Select(flag => flag == lesson.Lesson.Flag ? true : (bool?)null)] : none)),
            .. messages.Where(message => IsHarmless(message.Lesson, message.Signs, alarming)).Select(message => new TaughtFlags(message.Signs, none)),
        ];
        var given = book.Cues.SelectMany((cue, number) => cue.Votes
            .Where(vote => IsFlag(vote.For))
            .Select(vote => new GivenWeight(number, Array.IndexOf(flags, vote.For[Prefix.Length..]), vote.Weight))
            .Where(weight => weight.Answer >= 0));
        var atRest = flags.Select((_, flag) => new GivenWeight(features.Always, flag, AtRest));
        var risky = messages.Where(message => message.Lesson.Risk == Risk.Likely).Select(message => message.Lesson.Label).ToHashSet(StringComparer.Ordinal);
        return new SafetyScreen(features, flags, LinearModel.Learn(flags.Length, features.Count, given.Concat(atRest), taught), risky);
    }

    /// <summary>The flags a message raises, each with what decided it. A message that tells of a risky type needs fewer signs than one about a hedge.</summary>
    public IReadOnlyList<RaisedFlag> Raised(SparseVector signs, IEnumerable<RankedLabel> labels)
    {
        var raised = new List<RaisedFlag>();
        var scores = model.Scores(signs);
        var lean = Weights.RiskLean * (float)labels.Where(label => riskyLabels.Contains(label.Id)).Sum(label => label.Probability);
        for (var flag = 0; flag < flags.Length; flag++)
        {
            if (scores[flag] + lean < Weights.FlagFrom)
                continue;
            var answer = flag;
            raised.Add(new RaisedFlag(flags[flag], [.. Reasons.For(signs, features.Tell, (sign, value) => model.Contribution(sign, value, answer, againstOthers: false), 2)]));
        }

        return raised;
    }

    private static bool IsFlag(string votedFor) => votedFor.StartsWith(Prefix, StringComparison.Ordinal);

    private static bool IsHarmless(Lesson lesson, SparseVector signs, HashSet<int> alarming) => lesson.Risk switch
    {
        Risk.None => true,
        Risk.Possible => !signs.At.Any(alarming.Contains),
        Risk.Likely => false,
    };
}

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

    private SafetyScreen(Features features, string[] flags, LinearModel model)
    {
        this.features = features;
        this.flags = flags;
        this.model = model;
    }

    public static SafetyScreen Learn(ConceptBook book, Features features, IReadOnlyList<(SafetyLesson Lesson, SparseVector Signs)> lessons, IEnumerable<(Lesson Lesson, SparseVector Signs)> messages)
    {
        var flags = lessons.Select(lesson => lesson.Lesson.Flag).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var harmless = new bool?[flags.Length];
        Array.Fill(harmless, false);
        TaughtFlags[] taught =
        [
            .. lessons.Select(lesson => new TaughtFlags(lesson.Signs, [.. flags.Select(flag => flag == lesson.Lesson.Flag ? lesson.Lesson.Due : (bool?)null)])),
            .. messages.Where(message => IsHarmless(message.Lesson)).Select(message => new TaughtFlags(message.Signs, harmless)),
        ];
        var given = book.Cues.SelectMany((cue, number) => cue.Votes
            .Where(vote => vote.For.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(vote => new GivenWeight(number, Array.IndexOf(flags, vote.For[Prefix.Length..]), vote.Weight))
            .Where(weight => weight.Answer >= 0));
        var atRest = flags.Select((_, flag) => new GivenWeight(features.Always, flag, AtRest));
        return new SafetyScreen(features, flags, LinearModel.Learn(flags.Length, features.Count, given.Concat(atRest), taught));
    }

    /// <summary>The flags a message raises, each with what decided it.</summary>
    public IReadOnlyList<RaisedFlag> Raised(SparseVector signs)
    {
        var raised = new List<RaisedFlag>();
        var scores = model.Scores(signs);
        for (var flag = 0; flag < flags.Length; flag++)
        {
            if (scores[flag] < RaisedFrom)
                continue;
            var answer = flag;
            raised.Add(new RaisedFlag(flags[flag], [.. Reasons.For(signs, features.Tell, (sign, value) => model.Contribution(sign, value, answer, againstOthers: false), 2)]));
        }

        return raised;
    }

    // Missing a danger costs more than a needless question, so a flag is raised below an even chance.
    private const float RaisedFrom = 0f;

    // The types of ASB and asking for support hold real dangers among their examples, so they teach nothing about what is safe.
    private static bool IsHarmless(Lesson lesson) => lesson.Side != Side.Asb && lesson.Label != "support-request";
}

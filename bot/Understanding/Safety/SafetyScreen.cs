using WestKent.Bot.Understanding.Learning;
using WestKent.Bot.Understanding.Lexicon;

namespace WestKent.Bot.Understanding.Safety;

/// <summary>One small model per safety flag: hand-weighted cues, refined by content's safety examples and near misses.</summary>
internal sealed class SafetyScreen
{
    private const string Prefix = "flag:";

    // Where nothing speaks for a flag the score is well below the line; missing a danger costs more than a needless question.
    private const float AtRest = -2.4f;
    private const float RaisedFrom = 0.5f;

    private readonly Features features;
    private readonly List<(string Flag, LinearModel Model)> flags = [];

    private SafetyScreen(Features features) => this.features = features;

    public static SafetyScreen Learn(ConceptBook book, Features features, IReadOnlyList<(SafetyLesson Lesson, SparseVector Signs)> lessons, IReadOnlyList<(Lesson Lesson, SparseVector Signs)> messages)
    {
        var screen = new SafetyScreen(features);
        var harmless = messages.Where(message => message.Lesson.Side != Side.Asb && message.Lesson.Label != "support-request").Select(message => message.Signs).ToList();
        foreach (var flag in lessons.Select(lesson => lesson.Lesson.Flag).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var own = lessons.Where(lesson => lesson.Lesson.Flag == flag).ToList();
            SparseVector[] examples = [.. own.Select(lesson => lesson.Signs), .. harmless];
            int[] answers = [.. own.Select(lesson => lesson.Lesson.Due ? 1 : 0), .. harmless.Select(_ => 0)];
            var given = book.Cues.SelectMany((cue, number) => cue.Votes.Where(vote => vote.For == Prefix + flag).Select(vote => (number, 1, vote.Weight)));
            screen.flags.Add((flag, LinearModel.Learn(2, features.Count, [.. given, (features.Always, 1, AtRest)], examples, answers)));
        }

        return screen;
    }

    /// <summary>The flags a message raises, each with what decided it.</summary>
    public IReadOnlyList<RaisedFlag> Raised(SparseVector signs)
    {
        var raised = new List<RaisedFlag>();
        foreach (var (flag, model) in flags)
        {
            var probability = model.Probabilities(signs, 1)[1];
            if (probability >= RaisedFrom)
                raised.Add(new RaisedFlag(flag, probability, [.. Reasons(model, signs)]));
        }

        return raised;
    }

    private IEnumerable<string> Reasons(LinearModel model, SparseVector signs) =>
        Enumerable.Range(0, signs.At.Length)
            .Select(i => (Sign: signs.At[i], Adds: model.Contribution(signs.At[i], signs.Values[i], 1)))
            .Where(sign => sign.Adds > 0.15f && features.IsTellable(sign.Sign))
            .OrderByDescending(sign => sign.Adds)
            .Take(2)
            .Select(sign => features.NameOf(sign.Sign));
}

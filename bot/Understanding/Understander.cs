using WestKent.Bot.Understanding.Learning;
using WestKent.Bot.Understanding.Lexicon;
using WestKent.Bot.Understanding.Safety;
using WestKent.Bot.Understanding.Wording;
using WestKent.Content.Reading;

namespace WestKent.Bot.Understanding;

/// <summary>Understands what residents write. Immutable and thread-safe; learn a new one when content changes, away from any resident's turn.</summary>
public sealed class Understander
{
    private static readonly ConceptBook Book = LexiconReader.ReadBuiltIn(Listener.Facts);

    private readonly Listener listener;
    private readonly Features features;
    private readonly LabelModel labels;
    private readonly SafetyScreen safety;

    private Understander(Listener listener, Features features, LabelModel labels, SafetyScreen safety)
    {
        this.listener = listener;
        this.features = features;
        this.labels = labels;
        this.safety = safety;
    }

    /// <summary>Learns from the examples in content; the same content always gives the same answers.</summary>
    public static Understander Learn(ContentSnapshot content) => Learn(Lessons.From(content));

    internal static Understander Learn(Lessons lessons)
    {
        string[] texts = [.. lessons.Labels.Select(lesson => lesson.Text), .. lessons.Safety.Select(lesson => lesson.Text)];
        var words = texts.SelectMany(RawWords.Split).Select(word => word.Text).Distinct(StringComparer.Ordinal);
        var listener = new Listener(Book, new Spelling(lessons.Spellings, new Vocabulary(Book.Words, words)), lessons.DiyHours);
        var readings = new Reading[texts.Length];
        Parallel.For(0, texts.Length, at => readings[at] = listener.Hear(texts[at]));
        var (features, messages) = Features.Learn(Book, readings);
        var warnings = lessons.Safety.Zip(messages.Skip(lessons.Labels.Count).Select(features.ForSafety)).ToList();
        LabelModel? labels = null;
        SafetyScreen? safety = null;
        Parallel.Invoke(
            () => labels = LabelLearning.Learn(Book, features, lessons.Labels, messages),
            () => safety = SafetyScreen.Learn(Book, features, warnings, [.. lessons.Labels.Zip(messages.Select(features.ForSafety))]));
        return new Understander(listener, features, labels!, safety!);
    }

    /// <summary>Reads one message, however odd. Never throws, never waits.</summary>
    public Understood Read(string? text, string channel)
    {
        var reading = listener.Hear(text);
        var signs = features.Of(reading);
        var judged = labels.Judge(signs);
        var raised = safety.Raised(features.ForSafety(signs), reading.Heard, judged);
        var ranked = Ranking.Rank(raised.Count > 0 ? Ranking.InDanger(judged) : judged);
        var saysSomething = reading.Message.LettersSeen > 0;
        return new Understood(
            [.. ranked.Take(3)],
            ranked,
            [.. raised.Select(flag => flag.Flag)],
            Ranking.CertaintyOf(ranked, saysSomething),
            [.. labels.SpokeFor(signs, ranked[0].Id, 4), .. raised.SelectMany(flag => flag.DecidedBy.Select(reason => flag.Flag + ": " + reason))],
            HeardThings.TimeOf(reading, Book),
            HeardThings.FrequencyOf(reading, Book),
            HeardThings.FactsOf(reading, Book),
            reading.Message.Tongue.Name is not null,
            reading.Message.Tongue.Name);
    }
}

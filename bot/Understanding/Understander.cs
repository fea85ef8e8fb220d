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
        var exampleWords = lessons.Labels.Select(lesson => lesson.Text).Concat(lessons.Safety.Select(lesson => lesson.Text))
            .SelectMany(RawWords.Split).Select(word => word.Text).Distinct(StringComparer.Ordinal);
        var listener = new Listener(Book, new Spelling(lessons.Spellings, new Vocabulary(Book.Words, exampleWords)), lessons.DiyHours);
        var features = new Features(Book);
        var taught = lessons.Labels.Select(lesson => (lesson, features.Of(listener.Hear(lesson.Text), learning: true))).ToList();
        var warnings = lessons.Safety.Select(lesson => (lesson, features.Of(listener.Hear(lesson.Text), learning: true))).ToList();
        return new Understander(listener, features, LabelLearning.Learn(Book, features, taught), SafetyScreen.Learn(Book, features, warnings, taught));
    }

    /// <summary>Reads one message, however odd. Never throws, never waits.</summary>
    public Understood Read(string? text, string channel)
    {
        var reading = listener.Hear(text);
        var signs = features.Of(reading, learning: false);
        var probabilities = labels.Probabilities(signs);
        var ranked = Ranking.Rank([.. labels.Labels.Select((label, at) => label with { Probability = probabilities[at] })]);
        var raised = safety.Raised(signs);
        var saysSomething = reading.Message.LettersSeen > 0;
        var first = labels.NumberOf(ranked[0].Id);
        return new Understood(
            [.. ranked.Take(3)],
            ranked,
            [.. raised.Select(flag => flag.Flag)],
            Ranking.CertaintyOf(ranked, saysSomething),
            [.. labels.SpokeFor(signs, first, 4), .. raised.SelectMany(flag => flag.DecidedBy.Select(reason => flag.Flag + ": " + reason))],
            HeardThings.TimeOf(reading, Book),
            HeardThings.FrequencyOf(reading, Book),
            HeardThings.FactsOf(reading, Book),
            reading.Message.Tongue.Name is not null,
            reading.Message.Tongue.Name);
    }
}

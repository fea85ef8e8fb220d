using WestKent.Bot.Understanding.Lexicon;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>Learns the labels from content's examples, starting from what the cues already know.</summary>
internal static class LabelLearning
{
    public static LabelModel Learn(ConceptBook book, Features features, IReadOnlyList<(Lesson Lesson, SparseVector Signs)> lessons)
    {
        var labels = lessons.Select(lesson => new RankedLabel(lesson.Lesson.Label, lesson.Lesson.Side, 0)).Distinct().OrderBy(label => label.Id, StringComparer.Ordinal).ToList();
        var numbers = labels.Select((label, number) => (label.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        var given = book.Cues.SelectMany((cue, number) => cue.Votes
            .Where(vote => numbers.ContainsKey(vote.For))
            .Select(vote => (number, numbers[vote.For], vote.Weight)));
        var model = LinearModel.Learn(labels.Count, features.Count, [.. given], [.. lessons.Select(lesson => lesson.Signs)], [.. lessons.Select(lesson => numbers[lesson.Lesson.Label])]);
        return new LabelModel(features, labels, model);
    }
}

using WestKent.Bot.Understanding.Lexicon;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>Learns the labels from content's examples, starting from what the cues already know.</summary>
internal static class LabelLearning
{
    public static LabelModel Learn(ConceptBook book, Features features, IReadOnlyList<Lesson> lessons, IReadOnlyList<SparseVector> signs)
    {
        var labels = lessons.Select(lesson => new RankedLabel(lesson.Label, lesson.Side, 0)).Distinct().OrderBy(label => label.Id, StringComparer.Ordinal).ToList();
        var numbers = labels.Select((label, number) => (label.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        GivenWeight[] given = [.. book.Cues.SelectMany((cue, number) => cue.Votes
            .Where(vote => numbers.ContainsKey(vote.For))
            .Select(vote => new GivenWeight(number, numbers[vote.For], vote.Weight)))];
        ITaught[] taught = [.. lessons.Select((lesson, at) => new TaughtLabel(signs[at], numbers[lesson.Label]))];
        float LeaveOut(int sign) => sign < book.Cues.Count ? Weights.CuesLeftOut : sign == features.Always ? 0 : Weights.WordsLeftOut;
        return new LabelModel(features, labels, LinearModel.LearnSteadily(labels.Count, features.Count, given, taught, LeaveOut));
    }
}

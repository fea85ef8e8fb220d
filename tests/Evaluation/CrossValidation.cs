using WestKent.Bot.Understanding;
using WestKent.Bot.Understanding.Learning;

namespace WestKent.Tests.Evaluation;

/// <summary>Measures on content's examples: each fold is asked of a model that learned only from the others.</summary>
internal static class CrossValidation
{
    public static int Run(int folds, bool showErrors)
    {
        var lessons = Lessons.From(Content.Read());
        var answers = new List<Answer>();
        for (var fold = 0; fold < folds; fold++)
        {
            var learned = Understander.Learn(lessons with
            {
                Labels = [.. lessons.Labels.Where((_, at) => at % folds != fold)],
                Safety = [.. lessons.Safety.Where((_, at) => at % folds != fold)],
            });
            answers.AddRange(lessons.Labels.Where((_, at) => at % folds == fold).Select((lesson, at) =>
                Measuring.Ask(learned, new LabelledMessage($"{lesson.Label}-{at}", lesson.Text, "web", lesson.Label))));
            answers.AddRange(lessons.Safety.Where((_, at) => at % folds == fold).Select((lesson, at) =>
                Measuring.Ask(learned, new LabelledMessage($"{lesson.Flag}-{at}", lesson.Text, "web", "unclear", Flags: lesson.Due ? [lesson.Flag] : [], NearMiss: !lesson.Due))));
        }

        var labelled = answers.Where(answer => answer.Asked.Label != "unclear" || answer.Asked.Id.StartsWith("unclear", StringComparison.Ordinal)).ToList();
        Console.WriteLine("Labels, on content's examples:");
        Table.Print(labelled);
        var safety = answers.Except(labelled).ToList();
        Console.WriteLine("Safety, on content's safety examples and near misses (labels do not count here):");
        Table.Print(safety);
        if (showErrors)
            Table.PrintErrors(labelled);
        if (showErrors)
            Table.PrintErrors(safety);
        return 0;
    }
}

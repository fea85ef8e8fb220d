using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>The deciding questions of an exclusion or type (A3): which are open, and what an answer does.</summary>
internal static class Deciding
{
    // More than two questions feel like being doubted.
    private const int MostAsked = 2;

    public static IReadOnlyList<Question> QuestionsOf(ContentSnapshot content, string? label) =>
        label is null ? []
        : content.Exclusions.TryGet(label, out var exclusion) ? exclusion.Questions
        : content.Types.TryGet(label, out var type) && type.Band != Band.High ? type.Questions
        : [];

    /// <summary>The question to ask now; null where everything is decided.</summary>
    public static Question? Next(TalkTurn turn)
    {
        var notes = turn.Triage;
        if (notes.Label is not { } label || notes.Told.Contains(label) || notes.Asked.Count(asked => asked.StartsWith(label + "/", StringComparison.Ordinal)) >= MostAsked)
            return null;

        var isType = turn.Content.Types.Has(label);
        if (isType && notes.MovedFrom is not null)
            return null;
        return QuestionsOf(turn.Content, label).FirstOrDefault(question =>
            !notes.Answers.ContainsKey(question.Id) && (!isType || question.Choices.Any(IsMove) || HeardChoice.AboutFrequency.Contains(question.Id)));
    }

    public static void Decide(TalkTurn turn, Question question, QuestionChoice choice, string how)
    {
        var notes = turn.Triage;
        notes.Answers[question.Id] = choice.Id;
        HeardAlready.Keep(choice.Fills, turn.Talk);
        turn.Trace.Decides("A3", $"{notes.Label}: {question.Id} is {choice.Id} ({how})");
        if (choice.Means is "stays" or "confirms")
            notes.Otherwise = null;
        if (!IsMove(choice))
            return;

        var to = choice.Means;
        turn.Trace.Decides(turn.Content.Exclusions.Has(to) ? "A2" : "A1", $"{notes.Label} moves to {to}");
        notes.MovedFrom = notes.Label;
        notes.Because = choice.Because;
        notes.Label = to;
        notes.Otherwise = null;
    }

    /// <summary>
    /// Answers what the words answer by themselves, so that it is not asked. What they make an everyday thing they may also bring
    /// back: drilling is DIY, but not at 6am on Sunday.
    /// </summary>
    public static void FromWords(TalkTurn turn, string words, Understood read, bool inAnswer = false)
    {
        if (IsMovedByWords(turn, words, read, inAnswer) && turn.Content.Exclusions.Has(turn.Triage.Label!))
            IsMovedByWords(turn, words, read, inAnswer);
    }

    private static bool IsMovedByWords(TalkTurn turn, string words, Understood read, bool inAnswer)
    {
        foreach (var question in QuestionsOf(turn.Content, turn.Triage.Label))
        {
            var choice = HeardChoice.By(turn.Triage.Label!, question, read, inAnswer) ?? SentenceChoice.InPassing(words, question);
            if (choice is null || turn.Triage.Answers.GetValueOrDefault(question.Id) == choice.Id)
                continue;

            Decide(turn, question, choice, "heard");
            if (IsMove(choice))
                return true;
        }

        return false;
    }

    public static bool IsMove(QuestionChoice choice) => choice.Means is not ("stays" or "confirms" or "unsure");
}

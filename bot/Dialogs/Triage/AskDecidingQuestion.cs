using Microsoft.Bot.Builder.Dialogs;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>
/// Asks what decides whether an everyday thing is still one (A3), unless the resident has said it already. Reporting
/// it all the same is always one of the answers (A5, A9).
/// </summary>
internal sealed class AskDecidingQuestion : Exchange
{
    private const string SomethingElse = "something-else";
    private const string Report = "report";

    public override string Key => "triage/deciding-question";

    public override bool Applies(TalkTurn turn) => turn.Triage.Outcome is null && NextQuestion(turn) is not null;

    public override PromptOptions Ask(TalkTurn turn)
    {
        var exclusion = turn.Content.Exclusions[turn.Triage.Label!];
        var question = NextQuestion(turn)!;
        var choices = question.Choices.Select(choice => new PromptChoice(choice.Id, choice.Say, choice.Sms, choice.Also));
        IReadOnlyList<PromptChoice> all = [.. choices, .. turn.Content.Prompts[Key].Choices];
        var ask = turn.IsText ? question.Sms : question.Ask;
        var isFirst = !exclusion.Questions.Any(asked => turn.Triage.Answers.ContainsKey(asked.Id));

        return isFirst
            ? turn.Wording.Ask(Key, turn.ChannelId,
                new Dictionary<string, string> { ["named"] = exclusion.Named, ["summary"] = exclusion.Summary, ["question"] = ask }, all)
            : Wording.Ask(ask, all, turn.ChannelId);
    }

    public override Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        var question = NextQuestion(turn)!;
        if (answer.Is(Report))
            turn.Talk.BeginReport(turn, role: null);
        else if (answer.Is(SomethingElse))
            TriageNotes.LookThroughTheList(turn.Triage);
        else if (question.Choices.FirstOrDefault(offered => answer.Is(offered.Id)) is { } choice)
            Decide(turn, question, choice);
        else
            return Task.FromResult(HearSentence(turn, answer.Text));

        return Task.FromResult(Heard.Understood);
    }

    // A sentence may answer a question not asked yet, or tell more; either way it is not lost.
    private static Heard HearSentence(TalkTurn turn, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return Heard.AskAgain("common/empty");

        var before = (turn.Triage.Label, turn.Triage.Answers.Count);
        foreach (var question in turn.Content.Exclusions[turn.Triage.Label!].Questions.Where(question => !turn.Triage.Answers.ContainsKey(question.Id)))
        {
            if (turn.Triage.Label == before.Label && SentenceChoice.In(words, question) is { } choice)
                Decide(turn, question, choice);
        }

        Correction.Hear(turn, words);
        if (before != (turn.Triage.Label, turn.Triage.Answers.Count))
            return Heard.Understood;
        if (turn.Talk.Misses > 0)
        {
            TriageNotes.LookThroughTheList(turn.Triage);
            return Heard.AskAgain("triage/choose-group-again");
        }

        return Heard.AskAgain("triage/deciding-question-again");
    }

    private static void Decide(TalkTurn turn, Question question, QuestionChoice choice)
    {
        turn.Triage.Answers[question.Id] = choice.Id;
        HeardAlready.Keep(choice.Fills, turn.Talk);
        if (choice.Means is "stays" or "unsure")
            return;

        turn.Triage.MovedFrom = turn.Triage.Label;
        turn.Triage.Because = choice.Because;
        turn.Triage.Label = choice.Means;
    }

    private static Question? NextQuestion(TalkTurn turn) =>
        turn.Triage.Label is { } label && turn.Content.Exclusions.TryGet(label, out var exclusion)
            ? exclusion.Questions.FirstOrDefault(question => !turn.Triage.Answers.ContainsKey(question.Id))
            : null;
}

using Microsoft.Bot.Builder.Dialogs;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Asks what decides whether an everyday thing is still one (A3), unless the resident has said it already.</summary>
internal sealed class AskDecidingQuestion : Exchange
{
    private const string SomethingElse = "something-else";

    public override string Key => "triage/deciding-question";

    public override bool Applies(TalkTurn turn) => turn.Triage.Outcome is null && NextQuestion(turn) is not null;

    public override PromptOptions Ask(TalkTurn turn)
    {
        var exclusion = turn.Content.Exclusions[turn.Triage.Label!];
        var question = NextQuestion(turn)!;
        var choices = question.Choices.Select(choice => new PromptChoice(choice.Id, choice.Say, choice.Sms, choice.Also));
        var isFirst = !exclusion.Questions.Any(asked => turn.Triage.Answers.ContainsKey(asked.Id));
        var ask = turn.IsText ? question.Sms : question.Ask;

        return isFirst
            ? turn.Wording.Ask(Key, turn.ChannelId,
                new Dictionary<string, string> { ["named"] = exclusion.Named, ["summary"] = exclusion.Summary, ["question"] = ask },
                [.. choices, .. turn.Content.Prompts[Key].Choices])
            : Wording.Ask(ask, [.. choices], turn.ChannelId);
    }

    public override Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        var question = NextQuestion(turn)!;
        if (answer.Is(SomethingElse))
        {
            turn.Triage.Label = null;
            turn.Triage.NotUnderstood = int.MaxValue;
            return Task.FromResult(Heard.Understood);
        }

        var choice = question.Choices.FirstOrDefault(offered => answer.Is(offered.Id));
        if (choice is null)
            return Task.FromResult(Heard.AskAgain("triage/deciding-question-again"));

        Decide(turn, question, choice);
        return Task.FromResult(Heard.Understood);
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

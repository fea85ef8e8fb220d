using Microsoft.Bot.Builder.Dialogs;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Answers a wish that is not about a neighbour: track my case, speak to someone, repairs, complaints (A10).</summary>
internal sealed class AnswerWish : Exchange
{
    public override string Key => "triage/after-wish";

    public override bool Applies(TalkTurn turn) =>
        turn.Triage is { Outcome: null, Label: not null } && turn.Content.Wishes.Has(turn.Triage.Label);

    public override PromptOptions Ask(TalkTurn turn)
    {
        var wish = turn.Content.Wishes[turn.Triage.Label!];
        return turn.Wording.AskAfter(wish.Body, wish.Sms, Key, turn.ChannelId);
    }

    public override Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Is("nothing-else"))
        {
            turn.Triage.Outcome = TriageNotes.HasEnough;
            return Task.FromResult(Heard.Understood);
        }

        turn.Triage.Label = null;
        turn.Triage.Words = [];
        return answer.Is("something-happened")
            ? Task.FromResult(Heard.Understood)
            : new TellUsWhatIsHappening().HearAsync(turn, answer, cancellationToken);
    }
}

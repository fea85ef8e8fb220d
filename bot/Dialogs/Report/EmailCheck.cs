using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>"Did you mean …?": one letter wrong in an address, and someone never hears from us.</summary>
internal sealed class EmailCheck() : ContactQuestion(ContactMethod.Email)
{
    protected override string Name => "email-check";

    protected override bool TakesSentences => true;

    public override bool Applies(TalkTurn turn) => turn.Talk.EmailMeant is not null && Concerns(turn);

    public override PromptOptions Ask(TalkTurn turn) =>
        turn.Wording.Ask(Key, turn.ChannelId, new Dictionary<string, string> { ["email"] = turn.Talk.EmailMeant! });

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var (typed, meant) = (turn.Talk.EmailTyped, turn.Talk.EmailMeant);
        var another = answer.Choice is null ? EmailAddresses.Find(answer.Text) : null;
        if (answer.Choice is null && another is null)
            return Heard.AskOn(Key);

        turn.Talk.Report.Email = another ?? (answer.Is("yes") ? meant : typed != meant ? typed : null);
        (turn.Talk.EmailTyped, turn.Talk.EmailMeant) = (null, null);
        if (turn.Talk.Report.Email is null)
            turn.Talk.Answered.Remove("report/email");
        return Heard.Understood;
    }

    // The address stands in the check already.
    public override string? Show(TalkTurn turn) => null;

    public override void Forget(ReportDraft draft)
    {
    }
}

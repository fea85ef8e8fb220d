using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The e-mail address to write to (C3).</summary>
internal sealed class Email() : ContactQuestion(ContactMethod.Email)
{
    protected override string Name => "email";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        turn.Talk.Report.Email = EmailAddresses.Read(answer.Text)?.Address;
        return turn.Talk.Report.Email is null ? Heard.AskAgain(Key) : Heard.Understood;
    }

    public override string? Show(TalkTurn turn) => turn.Talk.Report.Email;

    public override void Forget(ReportDraft draft) => draft.Email = null;
}

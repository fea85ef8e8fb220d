using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The e-mail address to write to (C3). One that seems misspelt or cut short is asked about next.</summary>
internal sealed class Email() : ContactQuestion(ContactMethod.Email)
{
    protected override string Name => "email";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var heard = EmailAddresses.Read(answer.Text);
        var meant = heard?.Suggestion ?? (heard is { MayBeCutShort: true } ? heard.Address : null);
        if (meant is not null)
            (turn.Talk.EmailTyped, turn.Talk.EmailMeant) = (heard!.Address, meant);
        else
            turn.Talk.Report.Email = heard?.Address;
        return turn.Talk.Report.Email is null && meant is null ? Heard.AskAgain(Key) : Heard.Understood;
    }

    public override string? Show(TalkTurn turn) => turn.Talk.Report.Email;

    public override void Forget(ReportDraft draft) => draft.Email = null;
}

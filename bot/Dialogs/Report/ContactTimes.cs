using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>When it suits, or is safe, to be contacted (C3).</summary>
internal sealed class ContactTimes() : ContactQuestion(ContactMethod.Text, ContactMethod.Email, ContactMethod.Call, ContactMethod.NamedPerson)
{
    protected override string Name => "contact-times";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        turn.Talk.Report.ContactTimes = answer.Is(Skip) ? null : answer.Text;
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn) => turn.Talk.Report.ContactTimes;

    public override void Forget(ReportDraft draft) => draft.ContactTimes = null;
}

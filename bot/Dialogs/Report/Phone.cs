using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The number to text or call: kept as typed, and in the form the network needs (C3).</summary>
internal sealed class Phone() : ContactQuestion(ContactMethod.Text, ContactMethod.Call)
{
    protected override string Name => "phone";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        var heard = UkPhone.Read(answer.Text);
        if (heard.IsForeign)
            return Heard.AskAgain("report/phone-not-uk");
        if (heard.Phone is not { } phone)
            return Heard.AskAgain(Key);
        if (report.Contact == ContactMethod.Text && !phone.IsMobile)
            return Heard.AskAgain("report/phone-not-mobile");

        (report.PhoneAsTyped, report.PhoneE164) = (phone.AsTyped, phone.E164);
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn) => turn.Talk.Report.PhoneAsTyped;

    public override void Forget(ReportDraft draft) => (draft.PhoneAsTyped, draft.PhoneE164) = (null, null);
}

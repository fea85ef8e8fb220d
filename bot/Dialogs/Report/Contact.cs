using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The preferred way to be contacted, used for every later contact (C3).</summary>
internal sealed class Contact : ReportQuestion
{
    private static readonly Dictionary<string, ContactMethod> ByChoice = new()
    {
        ["text"] = ContactMethod.Text,
        ["email"] = ContactMethod.Email,
        ["call"] = ContactMethod.Call,
        ["letter"] = ContactMethod.Letter,
        ["named-person"] = ContactMethod.NamedPerson,
        ["none"] = ContactMethod.None,
    };

    protected override string Name => "contact";

    public override bool Concerns(TalkTurn turn) => turn.Talk.Report.Anonymous != true;

    protected override bool CanBeLeft(TalkTurn turn) => false;

    /// <summary>Takes the way an answer to another question names.</summary>
    public static bool TryTake(TalkTurn turn, Answer answer)
    {
        var contact = new Contact();
        return contact.Record(turn, contact.Meant(turn, answer)) == Heard.Understood;
    }

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        if (answer.Choice is not null && ByChoice.TryGetValue(answer.Choice, out var method))
        {
            report.Contact = method;
            return Heard.Understood;
        }

        // A number or an address says how by itself.
        if (UkPhone.Find(answer.Text) is { } phone)
        {
            report.Contact = phone.IsMobile && NameAndContact.Read(answer.Text).Method != ContactMethod.Call ? ContactMethod.Text : ContactMethod.Call;
            (report.PhoneAsTyped, report.PhoneE164) = (phone.AsTyped, phone.E164);
            turn.Talk.Answered.Add("report/phone");
            return Heard.Understood;
        }

        if (EmailAddresses.Find(answer.Text) is { } email)
        {
            (report.Contact, report.Email) = (ContactMethod.Email, email);
            turn.Talk.Answered.Add("report/email");
            return Heard.Understood;
        }

        report.Contact = Meant(turn, answer).Choice is { } meant ? ByChoice[meant] : NameAndContact.Read(answer.Text).Method;
        return report.Contact is null ? Heard.AskAgain(Key) : Heard.Understood;
    }

    public override string? Show(TalkTurn turn) =>
        turn.Talk.Report is { Contact: { } method } ? Say(turn, ByChoice.First(pair => pair.Value == method).Key) : null;

    public override void Forget(ReportDraft draft) => draft.Contact = null;
}

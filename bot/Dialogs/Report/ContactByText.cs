using WestKent.Bot.Conversation;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>
/// By text: how to reach them, and that it is safe, in one message; the number they text from is known and need not be
/// typed (B4, C3). Any other way goes on to its own questions.
/// </summary>
internal sealed class ContactByText : ReportQuestion
{
    private const string ContactKey = "report/contact";

    private static readonly string[] Settled = [ContactKey, "report/phone"];

    protected override string Name => "contact-by-text";

    public override bool Concerns(TalkTurn turn) =>
        turn.IsText && turn.Talk.Report is { Anonymous: not true, Contact: null } && NumberOf(turn) is not null && !turn.Talk.Answered.Contains(ContactKey);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        switch (answer.Choice)
        {
            case "here":
                Take(turn, ContactMethod.Text);
                Ways.Allow(report);
                turn.Talk.Answered.AddRange(["report/safe-to-contact", "report/contact-times"]);
                return Heard.Understood;
            case "here-at-times":
                Take(turn, ContactMethod.Text);
                Ways.Allow(report);
                turn.Talk.Answered.Add("report/safe-to-contact");
                return Heard.Understood;
            case "call":
                Take(turn, ContactMethod.Call);
                return Heard.Understood;
            case "other":
                return Heard.Understood;
            default:
                return Heard.AskAgain(Key);
        }
    }

    private static void Take(TalkTurn turn, ContactMethod method)
    {
        var (report, number) = (turn.Talk.Report, NumberOf(turn)!);
        (report.Contact, report.PhoneE164, report.PhoneAsTyped) = (method, number, $"0{number[3..]}");
        turn.Talk.Answered.AddRange(Settled);
    }

    private static string? NumberOf(TalkTurn turn) => (turn.Context.Activity.ChannelData as TurnPlace)?.Phone;

    // The questions it stands for show and forget the answer.
    public override string? Show(TalkTurn turn) => null;

    public override void Forget(ReportDraft draft)
    {
    }
}

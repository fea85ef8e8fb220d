using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>
/// The resident's name, or none: confidential and anonymous are explained before it is asked (C5, C6). People often
/// give how to reach them in the same breath; that is taken too and not asked again.
/// </summary>
internal sealed class ReporterName : ReportQuestion
{
    private const int LongestName = 100;
    private const string WithoutName = "without-name";

    protected override string Name => "name";

    public override PromptOptions Ask(TalkTurn turn) => turn.Wording.Ask(
        turn.Talk.Report.Role == ReporterRole.StaffForCaller ? "report/name-of-caller" : Key, turn.ChannelId, choices: turn.Content.Prompts[Key].Choices);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        var read = NameAndContact.Read(answer.Text);
        if (answer.Is(WithoutName) || (answer.Choice is null && read.IsRefusal))
        {
            report.Anonymous = true;
            report.Contact = ContactMethod.None;
            return Heard.Understood;
        }

        if (read.Name.Length > LongestName)
            return Heard.AskAgain("report/name-too-long");
        if (read.Name.Length == 0)
            return Heard.AskAgain(Key);

        report.Anonymous = false;
        report.Name = read.Name;
        report.NameToUse = read.CallBy.Length > 0 ? read.CallBy : read.Name;
        ContactHeard.Keep(turn, read);
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn) =>
        turn.Talk.Report.Anonymous == true ? Say(turn, WithoutName) : turn.Talk.Report.Name;

    public override void Forget(ReportDraft draft)
    {
        if (draft.Anonymous == true)
            draft.Contact = null;
        (draft.Anonymous, draft.Name, draft.NameToUse) = (null, null, null);
    }
}

using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The person to go through, and how to reach them (C3).</summary>
internal sealed class NamedPerson() : ContactQuestion(ContactMethod.NamedPerson)
{
    protected override string Name => "named-person";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var read = NameAndContact.Read(answer.Text);
        if (read.Name.Length == 0 || (read.Phone is null && read.Email is null))
            return Heard.AskAgain(Key);

        (turn.Talk.Report.NamedPerson, turn.Talk.Report.NamedPersonContact) = (read.Name, read.Phone?.AsTyped ?? read.Email);
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn) =>
        turn.Talk.Report.NamedPerson is { } name ? $"{name}, {turn.Talk.Report.NamedPersonContact}" : null;

    public override void Forget(ReportDraft draft) => (draft.NamedPerson, draft.NamedPersonContact) = (null, null);
}

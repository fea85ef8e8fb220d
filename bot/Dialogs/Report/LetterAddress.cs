using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Where to post letters (C3).</summary>
internal sealed class LetterAddress() : ContactQuestion(ContactMethod.Letter)
{
    protected override string Name => "letter-address";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        if (!answer.Text.Any(char.IsDigit))
            return Heard.AskAgain(Key);

        turn.Talk.Report.LetterAddress = answer.Text;
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn) => turn.Talk.Report.LetterAddress;

    public override void Forget(ReportDraft draft) => draft.LetterAddress = null;
}

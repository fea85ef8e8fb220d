using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Whether a message may be left where someone else could hear it (B4, C3).</summary>
internal sealed class Voicemail() : ContactQuestion(ContactMethod.Call)
{
    protected override string Name => "voicemail";

    protected override bool TakesSentences => true;

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var said = answer.Is("yes") ? true : answer.Is("no") ? false : YesNo.Read(answer.Text);
        turn.Talk.Report.SafeVoicemail = said;
        return said is null ? Heard.AskAgain(Key) : Heard.Understood;
    }

    public override string? Show(TalkTurn turn) =>
        turn.Talk.Report.SafeVoicemail is { } safe ? Say(turn, safe ? "yes" : "no") : null;

    public override void Forget(ReportDraft draft) => draft.SafeVoicemail = null;
}

using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Whether the person reported for agrees to it (C2).</summary>
internal sealed class Consent : ReportQuestion
{
    protected override string Name => "consent";

    protected override bool TakesSentences => true;

    public override bool Concerns(TalkTurn turn) =>
        turn.Talk.Report.Role is ReporterRole.ForSomeone or ReporterRole.Partner or ReporterRole.StaffForCaller;

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        if (answer.Choice is not ("yes" or "no"))
            return Heard.AskAgain(Key);

        turn.Talk.Report.ConsentGiven = answer.Is("yes");
        if (answer.Is("no"))
            turn.Note("report/without-consent");
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn) =>
        turn.Talk.Report.ConsentGiven is { } given ? Say(turn, given ? "yes" : "no") : null;

    public override void Forget(ReportDraft draft) => draft.ConsentGiven = null;
}

using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Evidence, and what the resident would like to happen (C1).</summary>
internal sealed class AnythingElse : TextQuestion
{
    protected override string Name => "anything-else";

    protected override bool IsAboutTheIncident => true;

    protected override void Keep(TalkTurn turn, string? words) => turn.Talk.Report.Wanted = words;

    // By text one answer may stand under both names; it is read once.
    public override string? Show(TalkTurn turn) =>
        turn.IsText && turn.Talk.Report.Wanted == turn.Talk.Report.PoliceReference ? null : turn.Talk.Report.Wanted;

    public override void Forget(ReportDraft draft) => draft.Wanted = null;
}

using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Evidence, and what the resident would like to happen (C1).</summary>
internal sealed class AnythingElse : TextQuestion
{
    protected override string Name => "anything-else";

    protected override bool IsAboutTheIncident => true;

    protected override void Keep(TalkTurn turn, string? words) => turn.Talk.Report.Wanted = words;

    public override string? Show(TalkTurn turn) => turn.Talk.Report.Wanted;

    public override void Forget(ReportDraft draft) => draft.Wanted = null;
}

using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>What it does to the people who live with it (C1).</summary>
internal sealed class Effect : TextQuestion
{
    protected override string Name => "effect";

    protected override bool IsAboutTheIncident => true;

    protected override void Keep(TalkTurn turn, string? words) => turn.Talk.Report.Effect = words;

    public override string? Show(TalkTurn turn) => turn.Talk.Report.Effect;

    public override void Forget(ReportDraft draft) => draft.Effect = null;
}

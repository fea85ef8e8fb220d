using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Which language an interpreter should speak (C4).</summary>
internal sealed class Language : TextQuestion
{
    protected override string Name => "language";

    public override bool Concerns(TalkTurn turn) => turn.Talk.Report.Needs.Contains("interpreter");

    protected override void Keep(TalkTurn turn, string? words) => turn.Talk.Report.Language = words;

    public override string? Show(TalkTurn turn) => turn.Talk.Report.Language;

    public override void Forget(ReportDraft draft) => draft.Language = null;
}

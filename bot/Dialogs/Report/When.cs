using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>When it last happened, in the resident's words and as days (C1).</summary>
internal sealed class When : TextQuestion
{
    protected override string Name => "when";

    protected override void Keep(TalkTurn turn, string? words) => turn.Talk.Report.When = words;

    public override string? Show(TalkTurn turn) => turn.Talk.Report.When;

    public override void Forget(ReportDraft draft) => (draft.When, draft.HappenedFrom, draft.HappenedTo) = (null, null, null);
}

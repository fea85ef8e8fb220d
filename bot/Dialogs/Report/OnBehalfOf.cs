using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The name of the person reported for.</summary>
internal sealed class OnBehalfOf : TextQuestion
{
    private const int LongestName = 100;

    protected override string Name => "on-behalf-of";

    public override bool Concerns(TalkTurn turn) => turn.Talk.Report is { ConsentGiven: true, Role: not ReporterRole.StaffForCaller };

    protected override void Keep(TalkTurn turn, string? words) =>
        turn.Talk.Report.OnBehalfOf = words is { Length: > LongestName } ? words[..LongestName] : words;

    public override string? Show(TalkTurn turn) => turn.Talk.Report.OnBehalfOf;

    public override void Forget(ReportDraft draft) => draft.OnBehalfOf = null;
}

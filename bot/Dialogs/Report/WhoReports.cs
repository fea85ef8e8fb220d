using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Who reports on behalf of somebody else (C2); asked only of those who said so.</summary>
internal sealed class WhoReports : ReportQuestion
{
    private static readonly Dictionary<string, ReporterRole> ByChoice = new()
    {
        ["family-or-friend"] = ReporterRole.ForSomeone,
        ["neighbour"] = ReporterRole.Neighbour,
        ["partner"] = ReporterRole.Partner,
        ["staff"] = ReporterRole.StaffForCaller,
    };

    protected override string Name => "who-reports";

    public override bool Concerns(TalkTurn turn) => turn.Talk.Report.Role is not ReporterRole.Resident;

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        if (answer.Choice is null || !ByChoice.TryGetValue(answer.Choice, out var role))
            return Heard.AskAgain(Key);

        turn.Talk.Report.Role = role;
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn) =>
        ByChoice.FirstOrDefault(pair => pair.Value == turn.Talk.Report.Role).Key is { } choice ? Say(turn, choice) : null;

    public override void Forget(ReportDraft draft) => draft.Role = ReporterRole.ForSomeone;
}

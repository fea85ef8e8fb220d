using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Who reports (C2): shown to everyone in the check, asked only of those who said that it is for somebody else.</summary>
internal sealed class WhoReports : ReportQuestion
{
    private static readonly Dictionary<string, ReporterRole> ByChoice = new()
    {
        ["resident"] = ReporterRole.Resident,
        ["family-or-friend"] = ReporterRole.ForSomeone,
        ["neighbour"] = ReporterRole.Neighbour,
        ["partner"] = ReporterRole.Partner,
        ["staff"] = ReporterRole.StaffForCaller,
    };

    protected override string Name => "who-reports";

    protected override bool TakesSentences => true;

    public override bool Applies(TalkTurn turn) => turn.Talk.Report.Role is not ReporterRole.Resident && base.Applies(turn);

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

using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>
/// By text: what we can and cannot do, what would help, and who else was told, in one message, because each message
/// costs (C1, C8). The check shows the answer once.
/// </summary>
internal sealed class ToldAndMore : ReportQuestion
{
    private const string ToldKey = "report/told-others";
    private const string MoreKey = "report/anything-else";

    protected override string Name => "told-and-more";

    public override IReadOnlyList<string> Rules => ["C8"];

    public override bool Concerns(TalkTurn turn) =>
        turn.IsText && !turn.Talk.Answered.Contains(ToldKey) && !turn.Talk.Answered.Contains(MoreKey);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        turn.Talk.Answered.AddRange([ToldKey, MoreKey]);
        Keep(turn, answer.Is("nobody") ? null : answer.Text);
        return Heard.Understood;
    }

    public override bool HearMore(TalkTurn turn, string more)
    {
        Keep(turn, turn.Talk.Report.Wanted is { } before ? $"{before} {more}" : more);
        return true;
    }

    private static void Keep(TalkTurn turn, string? said)
    {
        var (report, told) = (turn.Talk.Report, ToldWords.Read(said));
        report.PoliceTold = Told(report.PoliceTold, told.Police);
        report.CouncilTold = Told(report.CouncilTold, told.Council);
        report.ReportedBefore = Told(report.ReportedBefore, told.Landlord);
        report.PoliceReference = report.PoliceTold == YesNoUnsure.Yes && said?.Any(char.IsDigit) == true ? said : null;
        report.Wanted = said;
    }

    // What the story told already is not untold by silence here.
    private static YesNoUnsure Told(YesNoUnsure? before, YesNoUnsure now) => before == YesNoUnsure.Yes ? YesNoUnsure.Yes : now;

    // The two questions it stands for show and forget the answer.
    public override string? Show(TalkTurn turn) => null;

    public override void Forget(ReportDraft draft)
    {
    }
}

using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>By text: who else was told, and anything more, in one message, because each message costs (C1). The check shows them as two answers.</summary>
internal sealed class ToldAndMore : ReportQuestion
{
    private const string ToldKey = "report/told-others";
    private const string MoreKey = "report/anything-else";

    protected override string Name => "told-and-more";

    public override bool Concerns(TalkTurn turn) =>
        turn.IsText && !turn.Talk.Answered.Contains(ToldKey) && !turn.Talk.Answered.Contains(MoreKey);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        turn.Talk.Answered.AddRange([ToldKey, MoreKey]);
        var report = turn.Talk.Report;
        var isNo = answer.Is("nobody");
        var words = isNo ? "" : $" {ChoiceReading.Plain(answer.Text)} ";
        report.PoliceTold = Told(words, " police ");
        report.CouncilTold = Told(words, " council ");
        report.ReportedBefore = Told(words, " you ", " west kent ");
        report.PoliceReference = report.PoliceTold == YesNoUnsure.Yes && words.Any(char.IsDigit) ? answer.Text : null;
        report.Wanted = isNo ? null : answer.Text;
        return Heard.Understood;
    }

    private static YesNoUnsure Told(string words, params string[] names) =>
        names.Any(name => words.Contains(name, StringComparison.Ordinal)) ? YesNoUnsure.Yes : YesNoUnsure.No;

    // The two questions it stands for show and forget the answer.
    public override string? Show(TalkTurn turn) => null;

    public override void Forget(ReportDraft draft)
    {
    }
}

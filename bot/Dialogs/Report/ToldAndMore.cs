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
        var report = turn.Talk.Report;
        var words = said is null ? "" : $" {ChoiceReading.Plain(said)} ";
        report.PoliceTold = Told(words, " police ");
        report.CouncilTold = Told(words, " council ");
        report.ReportedBefore = Told(words, " you ", " west kent ");
        report.PoliceReference = report.PoliceTold == YesNoUnsure.Yes && words.Any(char.IsDigit) ? said : null;
        report.Wanted = said;
    }

    private static YesNoUnsure Told(string words, params string[] names) =>
        names.Any(name => words.Contains(name, StringComparison.Ordinal)) ? YesNoUnsure.Yes : YesNoUnsure.No;

    // The two questions it stands for show and forget the answer.
    public override string? Show(TalkTurn turn) => null;

    public override void Forget(ReportDraft draft)
    {
    }
}

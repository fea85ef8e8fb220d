using WestKent.Bot.Answers;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>When it last happened, in the resident's words and as days; how often, too, if they say it in the same breath (C1).</summary>
internal sealed class When : ReportQuestion
{
    protected override string Name => "when";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        if (answer.Is(Skip))
            return Heard.Understood;

        var heard = WhenWords.Read(answer.Text, LondonDay.TimeOf(turn.NowUtc));
        if (heard is { IsImpossible: true })
            return Heard.AskAgain("report/when-no-such-day");
        if (heard is { IsFuture: true })
            return Heard.AskAgain("report/when-to-come");

        report.When = answer.Text;
        (report.HappenedFrom, report.HappenedTo) = (heard?.From, heard?.To);
        report.Frequency ??= heard?.Frequency;
        // What ended on an earlier day, or at a said hour of one, is not happening now.
        if (heard is { IsNow: true })
            report.HappeningNow = YesNoUnsure.Yes;
        else if (heard?.To < turn.Today)
            report.HappeningNow ??= YesNoUnsure.No;
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn)
    {
        var report = turn.Talk.Report;
        var days = (report.HappenedFrom, report.HappenedTo) switch
        {
            ({ } from, { } to) when from == to => DayWords.Long(from),
            ({ } from, { } to) => $"{DayWords.Long(from)} – {DayWords.Long(to)}",
            _ => null,
        };
        return days is null || report.When is null ? report.When : $"{report.When} ({days})";
    }

    public override void Forget(ReportDraft draft) => (draft.When, draft.HappenedFrom, draft.HappenedTo) = (null, null, null);
}

using WestKent.Bot.Answers;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>When it last happened, in the resident's words and as days; how often, too, if they say it in the same breath (C1).</summary>
internal sealed class When : ReportQuestion
{
    // Something heard this long ago, at a said hour, is over.
    private static readonly TimeSpan Over = TimeSpan.FromHours(2);

    private const int NightIsOver = 7;
    private const int NightBegins = 21;
    private const int EveningBegins = 16;

    protected override string Name => "when";

    protected override bool IsAboutTheIncident => true;

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        if (answer.Is(Skip))
            return Heard.Understood;

        var nowLondon = LondonDay.TimeOf(turn.NowUtc);
        var heard = WhenWords.Read(answer.Text, nowLondon);
        if (heard is { IsImpossible: true })
            return Heard.AskAgain("report/when-no-such-day");
        if (heard is { IsFuture: true })
            return Heard.AskAgain("report/when-to-come");

        var isSecondTry = turn.Talk.Misses > 0 && report.When is not null;
        report.When = isSecondTry ? $"{report.When}; {answer.Text}" : answer.Text;
        if (heard is null && !isSecondTry)
            return Heard.AskAgain("report/when-not-clear");

        KeepDays(report, heard, turn.Today, nowLondon);
        SayBack(turn, heard);
        return Heard.Understood;
    }

    /// <summary>Takes what was said of it in other words.</summary>
    public static void Keep(TalkTurn turn, string words, HeardWhen heard)
    {
        turn.Talk.Report.When = words;
        KeepDays(turn.Talk.Report, heard, turn.Today, LondonDay.TimeOf(turn.NowUtc));
    }

    private static void KeepDays(ReportDraft report, HeardWhen? heard, DateOnly today, DateTime nowLondon)
    {
        (report.HappenedFrom, report.HappenedTo, report.HappenedAt) = (heard?.From, heard?.To, heard?.At);
        report.Frequency ??= heard?.Frequency;
        // What ended on an earlier day, or at a said hour of today, is not happening now.
        if (heard is { IsNow: true })
            report.HappeningNow = YesNoUnsure.Yes;
        else if (heard?.To < today || IsOver(heard, today, nowLondon) || IsOfTheNight(heard, nowLondon))
            report.HappeningNow ??= YesNoUnsure.No;
    }

    private static bool IsOver(HeardWhen? heard, DateOnly today, DateTime nowLondon) =>
        heard is { IsOngoing: false, To: { } last } && last == today
        && (heard.Until ?? heard.At) is { } ended && today.ToDateTime(ended) + Over < nowLondon;

    // What comes every night is not happening at noon.
    private static bool IsOfTheNight(HeardWhen? heard, DateTime nowLondon) =>
        heard is { IsOngoing: true, Part: PartOfDay.Night or PartOfDay.AllNight } && nowLondon.Hour is >= NightIsOver and < NightBegins
        || heard is { IsOngoing: true, Part: PartOfDay.Evening } && nowLondon.Hour is >= NightIsOver and < EveningBegins;

    protected override void Leave(TalkTurn turn, Answer answer) => turn.Talk.Report.When = answer.Text;

    // Said back, so that a day read wrongly is seen at once.
    private static void SayBack(TalkTurn turn, HeardWhen? heard)
    {
        if (heard is null || SaidBack.KeyOf(heard) is not { } key)
            return;
        turn.Note(key, SaidBack.Values(heard, turn.Today));
    }

    public override string? Show(TalkTurn turn)
    {
        var report = turn.Talk.Report;
        var days = (report.HappenedFrom, report.HappenedTo) switch
        {
            ({ } from, { } to) when from == to => DayWords.Long(from, turn.Today),
            ({ } from, { } to) => $"{DayWords.Long(from, turn.Today)} – {DayWords.Long(to, turn.Today)}",
            _ => null,
        };
        return days is null || report.When is null ? report.When : $"{report.When} ({days})";
    }

    public override void Forget(ReportDraft draft) => (draft.When, draft.HappenedFrom, draft.HappenedTo, draft.HappenedAt) = (null, null, null, null);
}

using WestKent.Bot.Answers;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Whether it goes on at this moment (C1, B1).</summary>
internal sealed class HappeningNow : ReportQuestion
{
    protected override string Name => "happening-now";

    protected override bool IsAboutTheIncident => true;

    protected override bool TakesSentences => true;

    public override bool Applies(TalkTurn turn) => turn.Talk.Report.HappeningNow is null && base.Applies(turn);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        turn.Talk.Report.HappeningNow = answer.Choice switch
        {
            "yes" => YesNoUnsure.Yes,
            "no" => YesNoUnsure.No,
            "unsure" => YesNoUnsure.Unsure,
            _ => WasThen(turn, answer.Text) ? YesNoUnsure.No : null,
        };
        return turn.Talk.Report.HappeningNow is null ? Heard.AskAgain(Key) : Heard.Understood;
    }

    // "It was last night from 11": a day that is over says no, and says more than was known.
    private static bool WasThen(TalkTurn turn, string words)
    {
        if (WhenWords.Read(words, LondonDay.TimeOf(turn.NowUtc)) is not { Shape: WhenShape.OneDay, To: { } last } heard || last >= turn.Today)
            return false;

        When.Keep(turn, turn.Talk.Report.When is { } before ? $"{before}; {words}" : words, heard);
        return true;
    }

    public override string? Show(TalkTurn turn) => turn.Talk.Report.HappeningNow is { } now
        ? Say(turn, now.ToString().ToLowerInvariant())
        : null;

    public override void Forget(ReportDraft draft) => draft.HappeningNow = null;
}

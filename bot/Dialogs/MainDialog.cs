using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Dialogs.Report;
using WestKent.Bot.Dialogs.Triage;
using WestKent.Cases.Figures;

namespace WestKent.Bot.Dialogs;

/// <summary>One problem from first words to an end: triage, then a report if the resident wants one.</summary>
internal sealed class MainDialog : ComponentDialog
{
    /// <summary>Begin option: the message has been dealt with, so ask the next question without reading it as an answer.</summary>
    public const string AskWithoutHearing = "ask-without-hearing";

    private readonly TalkTurns turns;
    private readonly RecordTalkOutcome recordOutcome;

    public MainDialog(TalkTurns turns, TriageDialog triage, ReportDialog report, RecordTalkOutcome recordOutcome) : base(nameof(MainDialog))
    {
        this.turns = turns;
        this.recordOutcome = recordOutcome;
        AddDialog(new WaterfallDialog("one-problem", [UnderstandTheProblemAsync, TakeTheReportAsync, CloseAsync]));
        AddDialog(triage);
        AddDialog(report);
        InitialDialogId = "one-problem";
    }

    private async Task<DialogTurnResult> UnderstandTheProblemAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = await turns.OpenAsync(step.Context, cancellationToken);
        return turn.Triage.Outcome is null
            ? await step.BeginDialogAsync(nameof(TriageDialog), step.Options, cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeTheReportAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = await turns.OpenAsync(step.Context, cancellationToken);
        return turn.Triage.Outcome == TriageNotes.WantsToReport
            ? await step.BeginDialogAsync(nameof(ReportDialog), null, cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = await turns.OpenAsync(step.Context, cancellationToken);
        if (TalkEnding.Of(turn) is { } end)
            recordOutcome.Stage(turn.ChannelId, end);
        turn.Talk.StartAfresh();
        return await step.EndDialogAsync(null, cancellationToken);
    }
}

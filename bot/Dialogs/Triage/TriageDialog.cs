using Microsoft.Bot.Builder.Dialogs;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>"Is this ASB?": from the resident's own words to a reasoned answer and what they want to do about it (rules A1–A11).</summary>
internal sealed class TriageDialog : ExchangesDialog
{
    private static readonly TellUsWhatIsHappening FirstWords = new();

    private readonly TalkTurns turns;

    public TriageDialog(TalkTurns turns, CountForReview countForReview) : base(nameof(TriageDialog), turns,
        [
            FirstWords,
            new ChooseWhatItIsLike(),
            new ChooseGroup(),
            new ChooseFromGroup(),
            countForReview,
            new AnswerWish(),
            new AskWhichDistrict(),
            new AskDecidingQuestion(),
            new OfferToReport(),
            new OfferOtherHelp(),
        ]) => this.turns = turns;

    /// <summary>The message that opened the conversation is already the answer to the first question.</summary>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        var turn = await turns.OpenAsync(innerDc.Context, cancellationToken);
        var retry = options is MainDialog.AskWithoutHearing || !FirstWords.Applies(turn)
            ? Heard.Understood
            : await FirstWords.HearAsync(turn, new Answer(turn.Context.Activity.Text ?? "", []), cancellationToken);

        return await base.OnBeginDialogAsync(innerDc, retry.RetryKey!, cancellationToken);
    }
}

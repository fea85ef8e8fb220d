using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace WestKent.Bot.Dialogs;

/// <summary>
/// Asks the first exchange that still applies, hears the answer, and goes round until none applies. What to ask next
/// follows from the talk alone, so going back, changing an answer and restarting after an upgrade need no stack surgery.
/// </summary>
internal abstract class ExchangesDialog : ComponentDialog
{
    private const string Round = "round";
    // Stands where a prompt's key would.
    private const string Quietly = "";
    private const int MissesBeforeHelp = 2;

    private readonly TalkTurns turns;
    private readonly IReadOnlyList<Exchange> exchanges;

    protected ExchangesDialog(string dialogId, TalkTurns turns, IReadOnlyList<Exchange> exchanges) : base(dialogId)
    {
        this.turns = turns;
        this.exchanges = exchanges;
        AddDialog(new WaterfallDialog(Round, [AskNextQuestionAsync, HearAnswerAsync]));
        AddDialog(new AnswerPrompt(nameof(AnswerPrompt)));
        InitialDialogId = Round;
    }

    private async Task<DialogTurnResult> AskNextQuestionAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = await turns.OpenAsync(step.Context, cancellationToken);
        var next = exchanges.FirstOrDefault(exchange => exchange.Applies(turn));
        var wasAsking = turn.Talk.Asking;
        turn.Trace.Asks(null);
        if (next is null)
            return await step.EndDialogAsync(null, cancellationToken);

        if (turn.Talk.Asking != next.Key)
            turn.Talk.Misses = 0;
        turn.Talk.Asking = next.Key;
        turn.Trace.Asks(next.Key);
        turn.Trace.Settles(turn.Triage.Label);
        foreach (var rule in next.Rules)
            turn.Trace.Decides(rule, next.Key);

        var question = next.Ask(turn);
        if (step.Options is string retryKey and not Quietly)
            question = AskAgain(turn, question, retryKey);
        if (turn.Talk.Noted is { } noted)
            question.Prompt.Text = $"{noted}{(turn.IsText ? " " : "\n\n")}{question.Prompt.Text}";
        turn.Talk.Noted = null;
        if (step.Options is Quietly && wasAsking == next.Key)
            question.Prompt = null;
        return await step.PromptAsync(nameof(AnswerPrompt), question, cancellationToken);
    }

    private async Task<DialogTurnResult> HearAnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = await turns.OpenAsync(step.Context, cancellationToken);
        var asked = exchanges.FirstOrDefault(exchange => exchange.Key == turn.Talk.Asking);
        var answer = (Answer)step.Result;
        if (turn.Talk.WordsGoOn && IsMore(turn, answer))
            return await step.ReplaceDialogAsync(Round, Quietly, cancellationToken);

        var heard = asked is null
            ? Heard.Understood
            : await asked.HearAsync(turn, answer, cancellationToken);
        QuickWords.Remember(turn, asked, answer, heard);
        turn.Talk.Misses = heard.IsMiss ? turn.Talk.Misses + 1 : 0;
        return await step.ReplaceDialogAsync(Round, heard.RetryKey, cancellationToken);
    }

    // The question on the table stays, and is not said again.
    private bool IsMore(TalkTurn turn, Answer answer)
    {
        if (!QuickWords.MayBeMore(turn, answer) || exchanges.FirstOrDefault(exchange => exchange.Key == turn.Talk.WordsFor)?.HearMore(turn, answer.Text) != true)
            return false;

        turn.Talk.WordsGoOn = QuickWords.GoOn(answer.Text);
        return true;
    }

    // The first time in a prompt's own words; when it goes on, with another way out and the whole question again.
    private static PromptOptions AskAgain(TalkTurn turn, PromptOptions question, string retryKey)
    {
        // A reason of its own, such as a day that does not exist, helps more than the general way out.
        var hasReason = retryKey != turn.Talk.Asking && turn.Content.Prompts.Has(retryKey);
        if (turn.Talk.Misses < MissesBeforeHelp || hasReason)
        {
            // A question without words of its own for asking again stands as it was asked, with what was filled into it.
            if (retryKey != turn.Talk.Asking || turn.Wording.HasRetry(retryKey))
                turn.Wording.AskInstead(question, retryKey, turn.ChannelId);
            return question;
        }

        var stillNotClear = turn.Wording.Retry("common/still-not-clear", turn.ChannelId);
        question.Prompt.Text = $"{stillNotClear}\n\n{question.Prompt.Text}";
        return question;
    }
}

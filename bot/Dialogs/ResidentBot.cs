using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using WestKent.Bot.Answers;
using WestKent.Bot.Conversation;
using WestKent.Bot.Dialogs.Report;
using WestKent.Bot.Safety;
using WestKent.Cases.Figures;
using WestKent.Cases.Policies;

namespace WestKent.Bot.Dialogs;

/// <summary>Answers one message: safety first, then commands that work anywhere, then the dialog.</summary>
internal sealed class ResidentBot(
    ConversationState conversation, TalkTurns turns, MainDialog main, Leaving leaving, RecordUnclear recordUnclear, WebLink webLink) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = await turns.OpenAsync(turnContext, cancellationToken);
        turn.Talk.KnownReference = KnownReference(turnContext.Activity) ?? turn.Talk.KnownReference;
        var dialog = await OpenDialogAsync(turn, cancellationToken);
        switch (await ByText.PrepareAsync(turn, dialog, webLink, cancellationToken))
        {
            case ByText.Next.Answer:
                await AnswerAsync(turn, dialog, cancellationToken);
                break;
            case ByText.Next.AskAgain:
                await IntroduceAsync(turn, cancellationToken);
                await RestartAsync(dialog, cancellationToken);
                break;
            case ByText.Next.Done:
                break;
        }

        if (turn.Talk.IsWatched)
            turn.Trace.Watches();
        if (turn.Trace is { WasUnclear: true, Reading: { } reading })
            recordUnclear.Stage(turn.ChannelId, turnContext.Activity.Text, reading.Labels.Select(label => label.Id));
        await conversation.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    private async Task AnswerAsync(TalkTurn turn, DialogContext dialog, CancellationToken cancellationToken)
    {
        if (IsOvertaken(turn))
        {
            await turn.SayAsync("common/overtaken", cancellationToken);
            await RestartAsync(dialog, cancellationToken);
            return;
        }

        var wasInDanger = await SafetyScreen.AnswerAsync(turn, cancellationToken);
        if (!wasInDanger)
            await IntroduceAsync(turn, cancellationToken);
        await SayItIsShortAsync(turn, cancellationToken);
        if (turn.Talk.Version != Talk.CurrentVersion)
        {
            turn.Talk.Version = Talk.CurrentVersion;
            await turn.SayAsync("common/restarted", cancellationToken);
            await RestartAsync(dialog, cancellationToken);
        }
        else if (wasInDanger && IsNoAnswer(turn))
        {
            turn.Talk.Report.WhatHappened = $"{turn.Talk.Report.WhatHappened}\n{turn.Context.Activity.Text}".Trim();
            await RestartAsync(dialog, cancellationToken);
        }
        else if (await leaving.AnswerAsync(turn, cancellationToken) is { } left)
        {
            if (left == CommandEffect.AskAgain)
                await RestartAsync(dialog, cancellationToken);
            else
                await dialog.CancelAllDialogsAsync(cancellationToken);
        }
        else if (await Commands.AnswerAsync(turn, cancellationToken) is { } command)
        {
            if (command == CommandEffect.AskAgain)
                await RestartAsync(dialog, cancellationToken);
        }
        else
        {
            var result = await dialog.ContinueDialogAsync(cancellationToken);
            if (result.Status is DialogTurnStatus.Empty)
                await dialog.BeginDialogAsync(main.Id, null, cancellationToken);
        }
    }

    // The chat page introduces itself; a text message has only its words.
    private static async Task IntroduceAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.IsText && !turn.Talk.IsIntroduced)
            await turn.SayAsync("common/first-text", cancellationToken);
        turn.Talk.IsIntroduced = true;
    }

    // Someone may look at this screen or phone later (B4): the browser forgets the talk soon, and they are told once.
    private static async Task SayItIsShortAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.IsText || !turn.Talk.IsWatched || turn.Talk.IsToldItIsShort)
            return;

        turn.Talk.IsToldItIsShort = true;
        await turn.SayAsync("common/forgets-soon", cancellationToken);
    }

    private async Task<DialogContext> OpenDialogAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(conversation.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(main);
        return await dialogs.CreateContextAsync(turn.Context, cancellationToken);
    }

    // What comes next follows from the talk, so asking again is beginning again.
    private async Task RestartAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await dialog.BeginDialogAsync(main.Id, MainDialog.AskWithoutHearing, cancellationToken);
    }

    // Words of danger in the middle of a report belong to the story, not to the question on the table; "he reads my phone" is the
    // very answer to whether a way is safe.
    private static bool IsNoAnswer(TalkTurn turn) =>
        turn.Triage.Outcome == TriageNotes.WantsToReport && turn.Talk.Asking is not (null or "report/what-happened" or "report/effect" or "report/anything-else" or "report/harms" or "report/told-and-more")
        && !(turn.Talk.Asking == SafeToContact.Asked && turn.Talk.SafetyFlags.Contains(SafeContactRule.UnsafeToContact))
        && !(turn.Talk.Asking == "report/who" && PeopleSaid.AreMeant(turn.Context.Activity.Text) && turn.Trace.Reading?.SafetyFlags.Contains("emergency_now") != true);

    // Signed in, or written anywhere in the talk.
    private static string? KnownReference(IMessageActivity message) =>
        (message.ChannelData as TurnPlace)?.SignedInTo ?? CaseReferences.Find(message.Text);

    private static bool IsOvertaken(TalkTurn turn) =>
        turn.Context.Activity.Value is not null && turn.Context.Activity.ChannelData is TurnPlace { IsStale: true };
}

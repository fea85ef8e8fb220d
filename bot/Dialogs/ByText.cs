using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Conversation;
using WestKent.Bot.Safety;

namespace WestKent.Bot.Dialogs;

/// <summary>What only happens by text message, before a message is read as an answer.</summary>
internal static class ByText
{
    /// <summary>How long a text conversation may rest.</summary>
    private static readonly TimeSpan GoesOnFor = TimeSpan.FromDays(7);

    private static readonly TimeSpan SaysItIsSpentEvery = TimeSpan.FromDays(1);

    public enum Next
    {
        Answer,
        AskAgain,
        Done,
    }

    public static async Task<Next> PrepareAsync(TalkTurn turn, DialogContext dialog, WebLink webLink, CancellationToken cancellationToken)
    {
        var place = turn.Context.Activity.ChannelData as TurnPlace;
        if (place?.Kind == MessageKind.Quiet)
            return Next.Done;
        if (turn.IsText && turn.NowUtc - turn.Talk.HeardUtc > GoesOnFor)
            await BeginAnewAsync(turn, dialog, cancellationToken);

        turn.Talk.LastHeardUtc = turn.Talk.HeardUtc;
        turn.Talk.HeardUtc = turn.NowUtc;
        switch (place?.Kind ?? MessageKind.Words)
        {
            case MessageKind.Back:
                await turn.SayAsync("common/back-again", cancellationToken);
                return Next.AskAgain;
            case MessageKind.Spent:
                await SafetyScreen.AnswerAsync(turn, cancellationToken);
                if (!(turn.NowUtc - turn.Talk.SpentUtc < SaysItIsSpentEvery))
                    await SayItIsSpentAsync(turn, cancellationToken);
                return Next.Done;
            case MessageKind.NoWords:
                await turn.SayAsync("common/no-pictures", cancellationToken);
                return Next.AskAgain;
            case MessageKind.TooLong:
                await turn.SayAsync("common/too-long", cancellationToken);
                return Next.Done;
            case MessageKind.WordsAndMore:
                await turn.SayAsync("common/no-pictures", cancellationToken);
                return Next.Answer;
            case MessageKind.Words or MessageKind.Quiet:
                return turn.IsText && await webLink.AnswerAsync(turn, cancellationToken) ? Next.Done : Next.Answer;
            default:
                throw new InvalidOperationException("A message of a kind nobody knows.");
        }
    }

    private static Task SayItIsSpentAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        turn.Talk.SpentUtc = turn.NowUtc;
        return turn.SayAsync("common/texts-spent", cancellationToken);
    }

    private static async Task BeginAnewAsync(TalkTurn turn, DialogContext dialog, CancellationToken cancellationToken)
    {
        turn.Talk.StartAfresh();
        turn.Talk.SafetyFlags = [];
        (turn.Talk.IsIntroduced, turn.Talk.Reference, turn.Talk.SentOn) = (false, null, []);
        await dialog.CancelAllDialogsAsync(cancellationToken);
    }
}

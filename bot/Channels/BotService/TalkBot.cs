using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using WestKent.Bot.Conversation;

namespace WestKent.Bot.Channels.BotService;

/// <summary>Hands a message of a Bot Framework channel to the turn that every channel takes, and sends on what was answered once it is stored.</summary>
internal sealed class TalkBot(TurnRunner turns, WordsSeal seal) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message)
            return;

        var message = new InboundMessage(
            activity.ChannelId, $"{activity.ChannelId}-{activity.Conversation.Id}", activity.Id ?? Guid.NewGuid().ToString("N"), activity.Text ?? "", activity.Value as string);
        var outcome = await turns.RunAsync(message, cancellationToken);
        foreach (var reply in outcome.Replies)
            await turnContext.SendActivityAsync(ShownReply.ToActivity(reply, seal), cancellationToken);
    }
}

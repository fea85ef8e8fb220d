using System.Security.Cryptography;
using System.Text;
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

        var conversation = $"{activity.ChannelId}-{activity.Conversation.Id}";
        var message = new InboundMessage(
            activity.ChannelId, conversation, IdOf(conversation, activity.Id), activity.Text ?? "", activity.Value as string);
        var outcome = await turns.RunAsync(message, cancellationToken);
        foreach (var reply in outcome.Replies)
            await turnContext.SendActivityAsync(ShownReply.ToActivity(reply, seal), cancellationToken);
    }

    // Some channels number messages within a conversation only; a repeat must never be answered with somebody else's replies.
    private static string IdOf(string conversation, string? id) =>
        id is { Length: > 0 } ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{conversation}\n{id}"))) : Guid.NewGuid().ToString("N");
}

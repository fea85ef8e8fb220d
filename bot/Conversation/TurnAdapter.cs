using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace WestKent.Bot.Conversation;

/// <summary>Runs the bot on one message and holds back what it says: nothing leaves before the turn is stored.</summary>
internal sealed class TurnAdapter : BotAdapter
{
    private readonly List<Reply> replies = [];

    public IReadOnlyList<Reply> Replies => replies;

    public async Task RunAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities.Where(sent => sent.Type == ActivityTypes.Message))
            replies.Add(ReplyActivity.Read(activity));

        return Task.FromResult(activities.Select(_ => new ResourceResponse(Guid.CreateVersion7().ToString("N"))).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A reply that was stored is never changed.");

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A reply that was stored is never deleted.");
}

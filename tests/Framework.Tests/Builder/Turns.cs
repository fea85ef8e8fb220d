using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Builder;

/// <summary>An adapter that remembers what it was asked to do and gives each activity the next number as its id.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public Task RunAsync(Activity activity, BotCallbackHandler bot) =>
        RunPipelineAsync(new TurnContext(this, activity), bot, CancellationToken.None);

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"{Sent.Count - activities.Length + i}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}

internal sealed class InlineMiddleware(Func<ITurnContext, NextDelegate, Task> turn) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        turn(turnContext, next);
}

internal static class Given
{
    public static Activity AMessage(string text = "hello") => new(ActivityTypes.Message)
    {
        Id = "in-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Locale = "en-gb",
        From = new ChannelAccount("user", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: "c"),
    };

    public static TurnContext ATurn(RecordingAdapter? adapter = null, Activity? activity = null) =>
        new(adapter ?? new RecordingAdapter(), activity ?? AMessage());
}

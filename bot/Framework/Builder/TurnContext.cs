using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly List<SendActivitiesHandler> _onSend = [];
    private readonly List<UpdateActivityHandler> _onUpdate = [];
    private readonly List<DeleteActivityHandler> _onDelete = [];
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; } = [];

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>Replies held back because the sender waits for them in the response.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set => TurnState.Set(LocaleKey, value);
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        _onSend.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        _onUpdate.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        _onDelete.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            message.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            message.InputHint = inputHint;
        }

        return SendActivityAsync(message, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);

        // A handler may have swallowed the send, and then there is no id to give.
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var here = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(here));
        }

        return _onSend.Count == 0 ? DeliverAsync(outgoing, cancellationToken) : SendThrough(0, outgoing, cancellationToken);
    }

    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateThrough(0, outgoing, cancellationToken).ConfigureAwait(false);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThrough(0, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThrough(0, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    private Task<ResourceResponse[]> SendThrough(int handler, List<Activity> outgoing, CancellationToken cancellationToken) =>
        handler == _onSend.Count
            ? DeliverAsync(outgoing, cancellationToken)
            : _onSend[handler](this, outgoing, () => SendThrough(handler + 1, outgoing, cancellationToken));

    private Task<ResourceResponse> UpdateThrough(int handler, Activity outgoing, CancellationToken cancellationToken) =>
        handler == _onUpdate.Count
            ? Adapter.UpdateActivityAsync(this, outgoing, cancellationToken)
            : _onUpdate[handler](this, outgoing, () => UpdateThrough(handler + 1, outgoing, cancellationToken));

    private Task DeleteThrough(int handler, ConversationReference reference, CancellationToken cancellationToken) =>
        handler == _onDelete.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDelete[handler](this, reference, () => DeleteThrough(handler + 1, reference, cancellationToken));

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = HoldBack(outgoing);
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < responses?.Length && i < outgoing.Count; i++)
            {
                outgoing[i].Id = responses[i].Id;
            }
        }

        Responded |= outgoing.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] HoldBack(List<Activity> outgoing)
    {
        BufferedReplyActivities.AddRange(outgoing);
        foreach (var activity in outgoing)
        {
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Set(BotAdapter.InvokeResponseKey, activity);
            }
        }

        return [.. outgoing.Select(_ => new ResourceResponse())];
    }
}

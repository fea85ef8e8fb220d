using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter that speaks the Bot Framework protocol, whatever carries it.</summary>
public abstract class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        BotFrameworkAuthentication = botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            // Ids are the channel's to give.
            activities[i].Id = null;
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false)
                ?? new ResourceResponse(activities[i].Id ?? string.Empty);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return ConversationsOf(turnContext).UpdateActivityAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return ConversationsOf(turnContext).DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(CreateClaimsIdentity(botId), reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botId), continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience,
        BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    public override async Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience,
        ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);

        var identity = CreateClaimsIdentity(botAppId);
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await factory.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);

        var begun = (Activity)Activity.CreateEventActivity();
        begun.Name = ActivityEventNames.CreateConversation;
        begun.ChannelId = channelId;
        begun.ServiceUrl = created.ServiceUrl ?? serviceUrl;
        begun.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        begun.Conversation = new ConversationAccount(id: created.Id, tenantId: conversationParameters.TenantId);
        begun.ChannelData = conversationParameters.ChannelData;
        begun.Recipient = conversationParameters.Bot;

        using var context = CreateTurnContext(begun, identity, audience, connector, factory, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn that nobody sent: the bot comes back to a conversation by itself.</summary>
    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);

        var factory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = await factory.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var context = CreateTurnContext(continuationActivity, claimsIdentity, audience, connector, factory, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var (caller, factory) = (authenticateRequestResult, authenticateRequestResult.ConnectorFactory);

        // Who called is for us to say, never for the caller.
        activity.CallerId = caller.CallerId;

        using var connector = await factory.CreateAsync(activity.ServiceUrl, caller.Audience, cancellationToken).ConfigureAwait(false);
        using var context = CreateTurnContext(activity, caller.ClaimsIdentity, caller.Audience, connector, factory, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return ProcessTurnResults(context);
    }

    /// <summary>What the sender gets in the response; null for an empty 200.</summary>
    protected virtual InvokeResponse ProcessTurnResults(TurnContext turnContext)
    {
        if (turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(turnContext.BufferedReplyActivities) };
        }

        return turnContext.Activity.Type == ActivityTypes.Invoke
            ? turnContext.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
                ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented }
            : null;
    }

    protected virtual ClaimsIdentity CreateClaimsIdentity(string botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
    ]);

    private static IConversations ConversationsOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("The turn has no connector client.");

    private static async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                var pause = TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture));
                await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
            default:
                var conversations = ConversationsOf(turnContext);
                return await (string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? conversations.SendToConversationAsync(activity, cancellationToken)
                    : conversations.ReplyToActivityAsync(activity, cancellationToken)).ConfigureAwait(false);
        }
    }

    private TurnContext CreateTurnContext(Activity activity, ClaimsIdentity claimsIdentity, string audience, IConnectorClient connector,
        ConnectorFactory factory, BotCallbackHandler callback)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Set<IIdentity>(BotIdentityKey, claimsIdentity);
        context.TurnState.Set(OAuthScopeKey, audience);
        context.TurnState.Set(connector);
        context.TurnState.Set(factory);
        context.TurnState.Set(callback);
        return context;
    }
}

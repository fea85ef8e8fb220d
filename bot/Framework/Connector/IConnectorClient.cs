using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>A channel's service, as a bot calls it.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    IConversations Conversations { get; }
}

/// <summary>What a bot may do in a channel's conversations. Each call throws if the channel refuses it.</summary>
public interface IConversations
{
    Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default);

    Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);

    Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default);
}

using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

internal sealed class Conversations(ConnectorClient client, HttpClient http) : IConversations
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    public Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        CallAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, cancellationToken);

    public Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default) =>
        SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public Task<ResourceResponse> SendToConversationAsync(
        string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        CallAsync<ResourceResponse>(HttpMethod.Post, Activities(conversationId), activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        CallAsync<ResourceResponse>(HttpMethod.Post, OneActivity(conversationId, activityId), activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        CallAsync<ResourceResponse>(HttpMethod.Put, OneActivity(conversationId, activityId), activity, cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        CallAsync<object>(HttpMethod.Delete, OneActivity(conversationId, activityId), null, cancellationToken);

    public Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default) =>
        CallAsync<IList<ChannelAccount>>(HttpMethod.Get, Conversation(conversationId) + "/members", null, cancellationToken);

    private static string Conversation(string conversationId) => $"v3/conversations/{Uri.EscapeDataString(conversationId)}";

    private static string Activities(string conversationId) => $"{Conversation(conversationId)}/activities";

    private static string OneActivity(string conversationId, string activityId) =>
        $"{Activities(conversationId)}/{Uri.EscapeDataString(activityId)}";

    private async Task<T> CallAsync<T>(HttpMethod method, string path, object body, CancellationToken cancellationToken)
    {
        var service = client.BaseUri ?? throw new InvalidOperationException("The activity names no service URL to answer to.");
        using var request = new HttpRequestMessage(method, new Uri($"{service.AbsoluteUri.TrimEnd('/')}/{path}"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (body is not null)
        {
            request.Content = new StringContent(JsonConvert.SerializeObject(body, WithoutNulls), Encoding.UTF8, "application/json");
        }

        if (client.Credentials is not null)
        {
            await client.Credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            // The answer's text may quote the message, so it stays out of what may be logged.
            throw new HttpRequestException(
                $"The channel answered {(int)response.StatusCode} to {method} {path}.", null, response.StatusCode);
        }

        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return string.IsNullOrWhiteSpace(text) ? default : JsonConvert.DeserializeObject<T>(text);
    }
}

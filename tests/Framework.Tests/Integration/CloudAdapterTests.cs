using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace WestKent.Tests.Framework.Integration;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();
    private FakeChannel _channel = null!;
    private LocalServer _bot = null!;
    private CloudAdapter _adapter = null!;

    public async Task InitializeAsync()
    {
        _channel = await FakeChannel.StartAsync();
        _adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(_channel.Settings(withAppId: false)));
        _bot = await Bots.ServeAsync(_adapter, AnswerAsync);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task Replies_go_to_the_service_url_and_the_sender_gets_an_empty_200()
    {
        var (status, body) = await PostAsync(Activity("message", "hello"));

        Assert.Equal((HttpStatusCode.OK, ""), (status, body));
        var call = Assert.Single(_channel.Calls);
        Assert.Equal(("POST", "/v3/conversations/c%201/activities/in-1", null), (call.Method, call.Path, call.Authorization));
        var sent = JObject.Parse(call.Body);
        Assert.Equal(("echo hello", "bot", "user", "given-1"), (
            (string)sent["text"]!, (string)sent["from"]!["id"]!, (string)sent["recipient"]!["id"]!, _lastId));
        Assert.DoesNotContain("null", call.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_posts_are_taken(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(_bot.Url, "/api/messages"));
        using var response = await Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("""{"text":"hello"}""")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(body)).Status);
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_response()
    {
        var (status, body) = await PostAsync(Activity("message", "hello", """, "deliveryMode":"expectReplies" """));

        Assert.Equal(HttpStatusCode.OK, status);
        var reply = Assert.Single(JObject.Parse(body)["activities"]!);
        Assert.Equal(("echo hello", "in-1"), ((string)reply["text"]!, (string)reply["replyToId"]!));
        Assert.Empty(_channel.Calls);
    }

    [Theory]
    [InlineData("ping", HttpStatusCode.Accepted, "{\"answer\":\"pong\"}")]
    [InlineData("other", HttpStatusCode.NotImplemented, "")]
    public async Task An_invoke_is_answered_with_its_response_or_501(string name, HttpStatusCode expected, string expectedBody)
    {
        var (status, body) = await PostAsync(Activity("invoke", "", $", \"name\":\"{name}\""));

        Assert.Equal((expected, expectedBody), (status, body));
        Assert.Empty(_channel.Calls);
    }

    [Theory]
    [InlineData("test", 0)]
    [InlineData("emulator", 1)]
    public async Task Traces_go_to_emulators_only(string channel, int expected)
    {
        await PostAsync(Activity("message", "trace").Replace("\"test\"", $"\"{channel}\"", StringComparison.Ordinal));

        Assert.Equal(expected, _channel.Calls.Count);
    }

    [Fact]
    public async Task Updates_and_deletions_reach_the_channel()
    {
        await PostAsync(Activity("message", "change"));

        Assert.Equal(
            ["PUT /v3/conversations/c%201/activities/7", "DELETE /v3/conversations/c%201/activities/8"],
            _channel.Calls.Select(c => $"{c.Method} {c.Path}"));
    }

    [Fact]
    public async Task A_channel_that_refuses_a_reply_is_an_exception_the_turn_handler_sees()
    {
        _channel.Status = 503;
        Exception? seen = null;
        _adapter.OnTurnError = (_, e) =>
        {
            seen = e;
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(Activity("message", "hello"))).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, Assert.IsType<HttpRequestException>(seen).StatusCode);
    }

    [Fact]
    public async Task Without_an_app_id_only_this_machine_is_heard_and_answered()
    {
        using var proxied = new HttpRequestMessage(HttpMethod.Post, new Uri(_bot.Url, "/api/messages"))
        {
            Content = new StringContent(Activity("message", "hello"), Encoding.UTF8, "application/json"),
            Headers = { { "X-Forwarded-For", "203.0.113.9" } },
        };
        using var response = await Http.SendAsync(proxied);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);

        var elsewhere = Activity("message", "hello").Replace(_channel.Url, "http://example.invalid/", StringComparison.Ordinal);
        Exception? seen = null;
        _adapter.OnTurnError = (_, e) =>
        {
            seen = e;
            return Task.CompletedTask;
        };
        await PostAsync(elsewhere);
        Assert.IsType<InvalidOperationException>(seen);
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task A_bot_comes_back_to_a_conversation_and_starts_one()
    {
        var reference = new ConversationReference
        {
            ServiceUrl = _channel.Url,
            ChannelId = "test",
            Conversation = new ConversationAccount(id: "c9"),
            User = new ChannelAccount("user"),
            Bot = new ChannelAccount("bot"),
        };
        await _adapter.ContinueConversationAsync(
            "", reference, (turn, ct) => turn.SendActivityAsync("still there", cancellationToken: ct), CancellationToken.None);
        await _adapter.CreateConversationAsync(
            "", "test", _channel.Url, null!, new ConversationParameters(bot: reference.Bot),
            (turn, ct) => turn.SendActivityAsync($"hello in {turn.Activity.Conversation.Id}", cancellationToken: ct), CancellationToken.None);

        Assert.StartsWith("/v3/conversations/c9/activities", _channel.Calls[0].Path, StringComparison.Ordinal);
        Assert.Equal("/v3/conversations", _channel.Calls[1].Path);
        Assert.StartsWith("/v3/conversations/given-2/activities", _channel.Calls[2].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_turn_carries_who_called_and_how_to_answer()
    {
        await PostAsync(Activity("message", "state", """, "callerId":"me" """));

        Assert.Equal((true, true, true, (string?)null), _seenState);
    }

    private string? _lastId;
    private (bool Identity, bool Connector, bool Callback, string? CallerId) _seenState;

    private async Task AnswerAsync(ITurnContext turn, CancellationToken ct)
    {
        switch (turn.Activity.Text)
        {
            case "trace":
                await turn.TraceActivityAsync("t", cancellationToken: ct);
                break;
            case "change":
                await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, "7", text: "x"), ct);
                await turn.DeleteActivityAsync("8", ct);
                break;
            case "state":
                var identity = turn.TurnState.Get<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey);
                _seenState = (identity is not null, turn.TurnState.Get<IConnectorClient>() is not null,
                    turn.TurnState.Get<BotCallbackHandler>() is not null, turn.Activity.CallerId);
                break;
            default:
                if (turn.Activity is { Type: ActivityTypes.Invoke, Name: "ping" })
                {
                    var answer = new InvokeResponse { Status = 202, Body = new { answer = "pong" } };
                    await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse, value: answer), ct);
                }
                else if (turn.Activity.Type == ActivityTypes.Message)
                {
                    _lastId = (await turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: ct)).Id;
                }

                break;
        }
    }

    private string Activity(string type, string text, string more = "") => $$"""
        {"type":"{{type}}","id":"in-1","text":"{{text}}","channelId":"test","serviceUrl":"{{_channel.Url}}",
         "from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"c 1"}{{more}}}
        """;

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(new Uri(_bot.Url, "/api/messages"), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WestKent.Tests.Framework.Integration;

namespace WestKent.Tests.Bot.Channels;

/// <summary>A channel of the Azure Bot Service, played with keys and tokens of our own, at <c>/api/messages</c> with an app id.</summary>
public sealed class BotServiceTests(BotServiceFixture service) : IClassFixture<BotServiceFixture>
{
    private const string Problem = "my neighbour plays loud music every night until 3am";

    private readonly string conversation = Guid.NewGuid().ToString("N");

    private FakeChannel Channel => service.Channel;

    [Fact]
    public async Task A_message_with_a_good_token_is_answered_through_the_channel_once()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Channel.Token(), Problem, "m1"));
        var said = Calls.Count();

        Assert.NotEqual(0, said);
        Assert.All(Calls, call => Assert.Equal("Bearer token-1", call.Authorization));
        Assert.Contains(Calls, call => call.Body.Contains("Report it", StringComparison.Ordinal));
        Assert.All(Calls, call => Assert.StartsWith($"/v3/conversations/{conversation}/activities", call.Path, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Channel.Token(), "report", "m2"));
        Assert.Contains(Calls.Skip(said), call => call.Body.Contains("Where does it happen", StringComparison.Ordinal));
        Assert.Equal(2, await TurnsAsync());
    }

    [Fact]
    public async Task The_same_message_again_is_no_second_turn()
    {
        await PostAsync(Channel.Token(), Problem, "m1");
        await PostAsync(Channel.Token(), Problem, "m1");

        Assert.Equal(1, await TurnsAsync());
    }

    [Fact]
    public async Task Forged_tokens_are_refused_and_nothing_is_kept_or_said()
    {
        using var strange = RSA.Create(2048);
        var good = Channel.Token();
        var parts = good.Split('.');
        var forged = new Dictionary<string, string?>
        {
            ["none"] = null,
            ["empty"] = "",
            ["rubbish"] = "a.b.c",
            ["another issuer"] = Channel.Token(issuer: "somebody"),
            ["another bot"] = Channel.Token(audience: "99999999-2222-3333-4444-555555555555"),
            ["another service"] = Channel.Token(serviceUrl: "https://example.org/"),
            ["too old"] = Channel.Token(age: TimeSpan.FromMinutes(16)),
            ["not yet"] = Channel.Token(age: TimeSpan.FromMinutes(-30)),
            ["another key"] = Channel.Token(key: strange),
            ["another key, named like none we know"] = Channel.Token(key: strange, keyId: "key-2"),
            ["no signature"] = $"{Encoded("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.",
            ["signed with the public key as a password"] = $"{Encoded("""{"alg":"HS256","typ":"JWT","kid":"key-1"}""")}.{parts[1]}.{parts[2]}",
            ["changed words"] = $"{parts[0]}.{Encoded($$"""{"iss":"channel","aud":"{{FakeChannel.BotId}}","serviceurl":"{{Channel.Url}}","exp":4102444800}""")}.{parts[2]}",
        };

        foreach (var (what, token) in forged)
            Assert.True(await PostAsync(token, Problem, what) == HttpStatusCode.Unauthorized, what);

        Assert.Empty(Calls);
        Assert.Equal(0, await TurnsAsync());
        Assert.Equal(HttpStatusCode.OK, await PostAsync(good, Problem, "good"));
    }

    [Fact]
    public async Task A_key_may_not_speak_for_a_channel_it_is_not_endorsed_for()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(Channel.Token(), Problem, "m1", channelId: "sms"));
        Assert.Equal(0, await TurnsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("[1,2]")]
    public async Task A_body_that_is_no_activity_is_refused(string body)
    {
        using var request = Request(Channel.Token(), body);
        using var answer = await service.Http.SendAsync(request);

        Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{answer.StatusCode}");
        Assert.Equal(0, await TurnsAsync());
    }

    private async Task<HttpStatusCode> PostAsync(string? token, string text, string id, string channelId = "msteams")
    {
        var activity = new
        {
            type = "message",
            id,
            channelId,
            serviceUrl = Channel.Url,
            text,
            conversation = new { id = conversation },
            from = new { id = "resident" },
            recipient = new { id = "bot" },
        };
        using var request = Request(token, JsonSerializer.Serialize(activity));
        using var answer = await service.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private HttpRequestMessage Request(string? token, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/api/messages"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private static string Encoded(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private IEnumerable<(string Method, string Path, string Body, string? Authorization)> Calls => Channel.Calls.Where(call => call.Path.Contains(conversation, StringComparison.Ordinal));

    private Task<int> TurnsAsync() => service.TurnsAsync(conversation);
}

using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace WestKent.Tests.Framework.Integration;

public sealed class ChannelTokenTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();
    private FakeChannel _channel = null!;
    private LocalServer _bot = null!;

    public async Task InitializeAsync()
    {
        _channel = await FakeChannel.StartAsync();
        _bot = await Bots.ServeAsync(
            new CloudAdapter(_channel.Settings()),
            (turn, ct) => turn.SendActivityAsync($"called by {turn.Activity.CallerId}", cancellationToken: ct));
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task A_good_token_is_let_in_and_answered_with_the_bots_own_token()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(_channel.Token()));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(_channel.Token()));

        Assert.All(_channel.Calls, c => Assert.Equal("Bearer token-1", c.Authorization));
        Assert.Contains("called by urn:botframework:azure", _channel.Calls[0].Body, StringComparison.Ordinal);
        Assert.Equal(1, _channel.TokensGiven);
    }

    [Fact]
    public async Task Without_a_token_nobody_is_let_in_not_even_from_this_machine()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(null));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync("rubbish"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_channel.Token(), scheme: "Basic"));
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task Tokens_of_others_for_others_or_of_the_past_are_refused()
    {
        using var strange = RSA.Create(2048);
        var tokens = new Dictionary<string, string>
        {
            ["issuer"] = _channel.Token(issuer: "somebody"),
            ["audience"] = _channel.Token(audience: "another bot"),
            ["service url"] = _channel.Token(serviceUrl: "https://example.org/"),
            ["age"] = _channel.Token(age: TimeSpan.FromMinutes(16)),
            ["signature"] = _channel.Token(key: strange),
            ["no signature"] = Unsigned(_channel.Token()),
        };

        foreach (var (wrong, token) in tokens)
        {
            Assert.True(await PostAsync(token) == HttpStatusCode.Unauthorized, $"let in with a wrong {wrong}");
        }

        // Five minutes between clocks are forgiven.
        Assert.Equal(HttpStatusCode.OK, await PostAsync(_channel.Token(age: TimeSpan.FromMinutes(14))));
    }

    [Fact]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for()
    {
        _channel.Endorsements = ["msteams"];

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_channel.Token()));
    }

    [Fact]
    public async Task A_channel_may_change_its_key()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(_channel.Token()));
        _channel.KeyId = "key-2";

        Assert.Equal(HttpStatusCode.OK, await PostAsync(_channel.Token()));
        Assert.Equal(2, _channel.KeysAsked);
    }

    [Fact]
    public async Task Made_up_keys_do_not_make_the_bot_look_again_and_again()
    {
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_channel.Token(keyId: $"made-up-{i}")));
        }

        Assert.Equal(2, _channel.KeysAsked);
    }

    [Fact]
    public async Task A_callers_word_on_who_they_are_is_not_taken()
    {
        await PostAsync(_channel.Token(), """, "callerId":"urn:somebody" """);

        Assert.DoesNotContain("urn:somebody", _channel.Calls.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_without_an_app_id_takes_no_tokens()
    {
        await using var bot = await Bots.ServeAsync(
            new CloudAdapter(_channel.Settings(withAppId: false)), (turn, ct) => turn.SendActivityAsync("x", cancellationToken: ct));

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_channel.Token(), bot: bot));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_channel.Token(audience: ""), bot: bot));
    }

    private static string Unsigned(string token)
    {
        var header = Convert.ToBase64String(Encoding.UTF8.GetBytes("""{"alg":"none","typ":"JWT"}""")).TrimEnd('=');
        return $"{header}.{token.Split('.')[1]}.";
    }

    private async Task<HttpStatusCode> PostAsync(string? token, string more = "", string scheme = "Bearer", LocalServer? bot = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri((bot ?? _bot).Url, "/api/messages"))
        {
            Content = new StringContent(
                $$"""
                {"type":"message","id":"1","text":"hello","channelId":"test","serviceUrl":"{{_channel.Url}}",
                 "from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"c"}{{more}}}
                """,
                Encoding.UTF8,
                "application/json"),
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue(scheme, token);
        using var response = await Http.SendAsync(request);
        return response.StatusCode;
    }
}

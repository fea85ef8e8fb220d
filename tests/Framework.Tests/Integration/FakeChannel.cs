using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace WestKent.Tests.Framework.Integration;

/// <summary>Plays the channel: takes what the bot sends, signs tokens for it and tells which keys it signs with.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    public const string BotId = "11111111-2222-3333-4444-555555555555";

    private readonly RSA _key = RSA.Create(2048);
    private LocalServer? _server;

    public List<(string Method, string Path, string Body, string? Authorization)> Calls { get; } = [];

    public string[] Endorsements { get; set; } = ["test"];

    public int Status { get; set; } = 200;

    public string KeyId { get; set; } = "key-1";

    public int KeysAsked { get; private set; }

    public int TokensGiven { get; private set; }

    public string Url => _server!.Url.AbsoluteUri;

    public static async Task<FakeChannel> StartAsync()
    {
        var channel = new FakeChannel();
        channel._server = await LocalServer.StartAsync(app =>
        {
            app.MapGet("/openid", () => Results.Json(new { issuer = "channel", jwks_uri = $"{channel.Url}keys" }));
            app.MapGet("/keys", () => Results.Json(new { keys = new[] { channel.PublicKey() }, asked = ++channel.KeysAsked }));
            app.MapPost("/login/oauth2/v2.0/token", () =>
                Results.Json(new { access_token = $"token-{++channel.TokensGiven}", expires_in = 3600 }));
            app.Map("/v3/{**rest}", channel.TakeAsync);
        });
        return channel;
    }

    public IConfiguration Settings(bool withAppId = true) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["MicrosoftAppId"] = withAppId ? BotId : null,
        ["MicrosoftAppPassword"] = "a test's secret",
        ["ToBotFromChannelOpenIdMetadataUrl"] = $"{Url}openid",
        ["ToBotFromChannelTokenIssuer"] = "channel",
        ["ToChannelFromBotLoginUrl"] = $"{Url}login",
    }).Build();

    public string Token(string issuer = "channel", string audience = BotId, string? serviceUrl = null, TimeSpan? age = null, RSA? key = null,
        string? keyId = null)
    {
        var issued = TimeProvider.System.GetUtcNow().UtcDateTime - (age ?? TimeSpan.Zero);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            IssuedAt = issued,
            NotBefore = issued,
            Expires = issued.AddMinutes(10),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl ?? Url },
            SigningCredentials = new SigningCredentials(
                new RsaSecurityKey(key ?? _key)
                {
                    KeyId = keyId ?? KeyId,
                    CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
                },
                SecurityAlgorithms.RsaSha256),
        });
    }

    public ValueTask DisposeAsync()
    {
        _key.Dispose();
        return _server!.DisposeAsync();
    }

    private Dictionary<string, object> PublicKey()
    {
        var key = _key.ExportParameters(false);
        return new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = KeyId,
            ["endorsements"] = Endorsements,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        Calls.Add((context.Request.Method, context.Request.Path, await body.ReadToEndAsync(), context.Request.Headers.Authorization));
        context.Response.StatusCode = Status;
        await context.Response.WriteAsJsonAsync(new { id = $"given-{Calls.Count}" });
    }
}

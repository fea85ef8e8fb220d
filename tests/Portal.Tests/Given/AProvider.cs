using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace WestKent.Tests.Portal.Given;

/// <summary>An OpenID Connect provider on loopback that says yes to everyone, and can be told to give bad tokens.</summary>
internal sealed class AProvider : IAsyncDisposable
{
    public const string ClientId = "desk";
    public const string OfficersGroup = "group-of-officers";

    private readonly WebApplication app;
    private readonly RSA key = RSA.Create(2048);
    private readonly Dictionary<string, (string Nonce, string Challenge)> codes = [];

    private AProvider(WebApplication app) => this.app = app;

    public string Authority => app.Urls.Single();

    /// <summary>Changes what the next token says.</summary>
    public Action<Dictionary<string, object>> Spoil { get; set; } = _ => { };

    /// <summary>Changes the next token itself.</summary>
    public Func<string, string> SpoilToken { get; set; } = token => token;

    public string Algorithm { get; set; } = "RS256";

    /// <summary>Whether the client showed the secret of its challenge and its own.</summary>
    public bool WasAskedProperly { get; private set; }

    public static async Task<AProvider> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var provider = new AProvider(builder.Build());
        provider.Map();
        await provider.app.StartAsync();
        return provider;
    }

    public (string, string)[] Settings =>
    [
        ("Staff__Authority", Authority),
        ("Staff__ClientId", ClientId),
        ("Staff__ClientSecret", "a secret"),
        ($"Staff__Groups__{OfficersGroup}", "CaseOfficer"),
    ];

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private void Map()
    {
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Authority,
            ["authorization_endpoint"] = $"{Authority}/authorize",
            ["token_endpoint"] = $"{Authority}/token",
            ["jwks_uri"] = $"{Authority}/keys",
        }));
        app.MapGet("/keys", () =>
        {
            var numbers = key.ExportParameters(false);
            var jwk = new { kty = "RSA", use = "sig", kid = "key-1", n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent) };
            return Results.Json(new { keys = new[] { jwk } });
        });
        app.MapGet("/authorize", (string redirect_uri, string state, string nonce, string code_challenge) =>
        {
            var code = Guid.NewGuid().ToString();
            codes[code] = (nonce, code_challenge);
            return Results.Redirect($"{redirect_uri}?code={code}&state={Uri.EscapeDataString(state)}");
        });
        app.MapPost("/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var (nonce, challenge) = codes[form["code"].ToString()];
            WasAskedProperly = form["client_secret"] == "a secret"
                && Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) == challenge;
            return Results.Json(new { access_token = "of no use", token_type = "Bearer", id_token = SpoilToken(Token(nonce)) });
        });
    }

    private string Token(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Authority,
            ["aud"] = ClientId,
            ["sub"] = "person-1",
            ["name"] = "Sal Rowe",
            ["nonce"] = nonce,
            ["iat"] = now,
            ["exp"] = now + 300,
            ["groups"] = new[] { "another", OfficersGroup },
        };
        Spoil(claims);
        var told = $"{Part(new { alg = Algorithm, kid = "key-1", typ = "JWT" })}.{Part(claims)}";
        return Algorithm == "none" ? $"{told}." : $"{told}.{Base64UrlEncoder.Encode(Sign(told))}";
    }

    // Someone who knows only the public key might use it as a shared secret.
    private byte[] Sign(string told) => Algorithm == "HS256"
        ? HMACSHA256.HashData(key.ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes(told))
        : key.SignData(Encoding.ASCII.GetBytes(told), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static string Part(object value) => Base64UrlEncoder.Encode(JsonSerializer.Serialize(value));
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using WestKent.Cases.Casework;

namespace WestKent.Portal.Staff.SignIn;

/// <summary>Reads the provider's discovery document and decides whether an id token may be believed, and who it speaks of.</summary>
internal sealed class IdTokenCheck
{
    private const string DiscoveryPath = "/.well-known/openid-configuration";
    private const int LongestName = 100;

    // The two clocks may be this far apart.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    private readonly StaffOptions options;
    private readonly TimeProvider clock;
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly ConfigurationManager<OpenIdConnectConfiguration> discovery;

    public IdTokenCheck(IOptions<StaffOptions> options, IHttpClientFactory clients, TimeProvider clock)
    {
        this.options = options.Value;
        this.clock = clock;
        discovery = new ConfigurationManager<OpenIdConnectConfiguration>(
            this.options.Authority.TrimEnd('/') + DiscoveryPath,
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(clients.CreateClient(nameof(IdTokenCheck))) { RequireHttps = !IsLoopback(this.options.Authority) });
    }

    public Task<OpenIdConnectConfiguration> FindProviderAsync(CancellationToken ct) => discovery.GetConfigurationAsync(ct);

    /// <exception cref="SecurityTokenException">The token does not hold, or the person has no role here.</exception>
    public async Task<StaffMember> ReadAsync(string idToken, string nonce, CancellationToken ct)
    {
        var result = await ValidateAsync(idToken, ct);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // Providers exchange their keys from time to time.
            discovery.RequestRefresh();
            result = await ValidateAsync(idToken, ct);
        }

        if (!result.IsValid)
            throw result.Exception as SecurityTokenException ?? new SecurityTokenException("The id token does not hold.", result.Exception);

        var token = (JsonWebToken)result.SecurityToken;
        if (!Same(token.TryGetPayloadValue<string>("nonce", out var told) ? told : "", nonce))
            throw new SecurityTokenException("The id token answers another sign-in.");
        if (token.Audiences.Skip(1).Any() && (!token.TryGetPayloadValue<string>("azp", out var party) || party != options.ClientId))
            throw new SecurityTokenInvalidAudienceException("The id token is made out to several, and not by us.");
        return PersonIn(token);
    }

    private async Task<TokenValidationResult> ValidateAsync(string idToken, CancellationToken ct)
    {
        var provider = await discovery.GetConfigurationAsync(ct);
        if (provider.Issuer.TrimEnd('/') != options.Authority.TrimEnd('/'))
            throw new SecurityTokenInvalidIssuerException("The discovery document names another issuer than Staff:Authority.");
        return await handler.ValidateTokenAsync(idToken, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = options.ClientId,
            IssuerSigningKeys = provider.SigningKeys,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            LifetimeValidator = (notBefore, expires, _, _) =>
                clock.GetUtcNow().UtcDateTime is var nowUtc && expires > nowUtc - Skew && (notBefore is null || notBefore < nowUtc + Skew),
        });
    }

    private StaffMember PersonIn(JsonWebToken token)
    {
        var roles = token.Claims.Where(claim => claim.Type == options.GroupsClaim)
            .Select(claim => options.Groups.TryGetValue(claim.Value, out var role) ? role : (StaffRole?)null).OfType<StaffRole>().ToHashSet();
        if (roles.Count == 0)
            throw new NoRoleException();
        if (token.Subject is not { Length: > 0 and <= StaffMember.LongestId })
            throw new SecurityTokenException("The id token names nobody we could keep.");
        var name = token.TryGetPayloadValue<string>("name", out var full) ? full : token.Subject;
        return new StaffMember(token.Subject, name.Length > LongestName ? name[..LongestName] : name, roles);
    }

    private static bool Same(string told, string expected) =>
        expected.Length > 0 && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(told), Encoding.UTF8.GetBytes(expected));

    private static bool IsLoopback(string authority) => Uri.TryCreate(authority, UriKind.Absolute, out var address) && address.IsLoopback;
}

/// <summary>The provider knows the person, but none of their groups gives a role at the desk.</summary>
internal sealed class NoRoleException() : SecurityTokenException("None of the person's groups gives a role here.");

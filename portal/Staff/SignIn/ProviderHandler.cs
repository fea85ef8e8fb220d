using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace WestKent.Portal.Staff.SignIn;

/// <summary>The framework's OAuth sign-in with what OpenID Connect adds: discovery, a nonce, and an id token that is checked.</summary>
internal sealed class ProviderHandler(
    IOptionsMonitor<OAuthOptions> options, ILoggerFactory logger, UrlEncoder encoder, IdTokenCheck idTokens)
    : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    public const string SchemeName = "staff-provider";

    private const string Nonce = "nonce";

    private OpenIdConnectConfiguration? provider;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        provider = await idTokens.FindProviderAsync(Context.RequestAborted);
        properties.Items[Nonce] = RandomNumberGenerator.GetHexString(64, lowercase: true);
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        // Only what stands behind the address is the base's work; the address itself comes from discovery.
        var query = new Uri(base.BuildChallengeUrl(properties, redirectUri)).Query;
        var address = provider!.AuthorizationEndpoint + (provider.AuthorizationEndpoint.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query.TrimStart('?');
        return QueryHelpers.AddQueryString(address, Nonce, properties.Items[Nonce]!);
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        var found = await idTokens.FindProviderAsync(Context.RequestAborted);
        Options.TokenEndpoint = found.TokenEndpoint;
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        if (tokens.Response?.RootElement.TryGetProperty("id_token", out var idToken) != true || idToken.GetString() is not { Length: > 0 } token)
            throw new SecurityTokenException("The provider gave no id token.");
        var nonce = properties.Items.Remove(Nonce, out var kept) ? kept : null;
        var person = await idTokens.ReadAsync(token, nonce ?? "", Context.RequestAborted);
        return new AuthenticationTicket(StaffPerson.ToPrincipal(person, TimeProvider.GetUtcNow().UtcDateTime), properties, SchemeName);
    }
}

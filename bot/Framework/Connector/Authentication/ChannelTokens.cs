using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the tokens that channels send: who made them, for whom, until when, and whether the key may speak for the channel.</summary>
internal sealed class ChannelTokens(string metadataUrl, string issuer, AuthenticationConfiguration configuration, HttpClient http)
{
    // The Bot Framework's documentation allows clocks to be five minutes apart.
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    private readonly ChannelKeys _keys = new(metadataUrl, http);

    /// <exception cref="UnauthorizedAccessException">The token does not hold.</exception>
    public async Task<ClaimsIdentity> CheckAsync(
        string authHeader, ServiceClientCredentialsFactory bot, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var token = Bearer(authHeader);
        var metadata = await _keys.GetAsync(cancellationToken).ConfigureAwait(false);
        var result = await ValidateAsync(token, metadata).ConfigureAwait(false);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // Keys are exchanged from time to time.
            metadata = await _keys.GetAgainAsync(cancellationToken).ConfigureAwait(false);
            result = await ValidateAsync(token, metadata).ConfigureAwait(false);
        }

        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException("The channel's token does not hold.", result.Exception);
        }

        var identity = result.ClaimsIdentity;
        var audience = identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
        if (string.IsNullOrEmpty(audience) || !await bot.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The channel's token is made out to another bot.");
        }

        if (identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value is not { Length: > 0 } claimed || claimed != serviceUrl)
        {
            throw new UnauthorizedAccessException("The channel's token is for another service URL.");
        }

        var endorsements = ChannelKeys.Endorsements(metadata, ((JsonWebToken)result.SecurityToken).Kid);
        if (endorsements is not null && !configuration.RequiredEndorsements.Append(channelId).All(endorsements.Contains))
        {
            throw new UnauthorizedAccessException("The key behind the channel's token may not speak for this channel.");
        }

        return identity;
    }

    private static string Bearer(string authHeader) =>
        authHeader?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var scheme, var token]
        && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? token
            : throw new UnauthorizedAccessException("The request carries no bearer token.");

    private Task<TokenValidationResult> ValidateAsync(string token, OpenIdConnectConfiguration metadata) =>
        _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = configuration.ValidTokenIssuers.Append(issuer),
            ValidateAudience = false, // Checked against the bot's app ids by the caller.
            IssuerSigningKeys = metadata.SigningKeys,
            TryAllIssuerSigningKeys = false, // The key must be the one the token names, or its endorsements would not count.
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
            ClockSkew = ClockSkew,
        });
}

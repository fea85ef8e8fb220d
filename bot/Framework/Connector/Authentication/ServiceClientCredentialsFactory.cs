using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own identity.</summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>True when the bot has no app id, so that nobody can be asked for a token made out to it.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}

public class AuthenticationConfiguration
{
    /// <summary>What a channel's signing key must be endorsed for, besides the channel itself.</summary>
#pragma warning disable CA1819 // The SDK's own shape.
    public string[] RequiredEndorsements { get; set; } = [];
#pragma warning restore CA1819

    /// <summary>Issuers accepted besides the Bot Framework's own.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}

public static class AuthenticationConstants
{
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";
    public const string DefaultChannelAuthTenant = "botframework.com";
    public const string AudienceClaim = "aud";
    public const string IssuerClaim = "iss";
    public const string AppIdClaim = "appid";
    public const string AuthorizedParty = "azp";
    public const string VersionClaim = "ver";
    public const string ServiceUrlClaim = "serviceurl";
    public const string AnonymousAuthType = "anonymous";
    public const string AnonymousSkillAppId = "AnonymousSkill";
}

using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The Bot Framework's authentication with the host's settings. Without MicrosoftAppId every caller is anonymous,
/// which the HTTP adapter accepts from this machine only.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly ServiceClientCredentialsFactory _bot;
    private readonly ChannelTokens _tokens;
    private readonly HttpClient _http;
    private readonly string _scope;
    private readonly string _login;
    private readonly string _callerId;

    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null, AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (!string.IsNullOrEmpty(configuration["ChannelService"]))
        {
            throw new NotSupportedException("The provided ChannelService value is not supported.");
        }

        _bot = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger);
        _http = httpClientFactory?.CreateClient()
            ?? new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        _scope = configuration["ToChannelFromBotOAuthScope"] ?? AuthenticationConstants.ToChannelFromBotOAuthScope;
        _login = configuration["ToChannelFromBotLoginUrl"] ?? AuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace(
            "{0}", AuthenticationConstants.DefaultChannelAuthTenant, StringComparison.Ordinal);
        _callerId = configuration["CallerId"] ?? "urn:botframework:azure";
        _tokens = new ChannelTokens(
            configuration["ToBotFromChannelOpenIdMetadataUrl"] ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            configuration["ToBotFromChannelTokenIssuer"] ?? AuthenticationConstants.ToBotFromChannelTokenIssuer,
            authConfiguration ?? new AuthenticationConfiguration(),
            _http);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var anonymous = string.IsNullOrWhiteSpace(authHeader)
            && await _bot.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        var identity = anonymous
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : await _tokens.CheckAsync(authHeader, _bot, activity.ChannelId, activity.ServiceUrl, cancellationToken).ConfigureAwait(false);

        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _scope,
            CallerId = anonymous ? null : _callerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Streaming connections are not offered.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new HttpConnectorFactory(this, claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("User tokens are not offered.");

    public override string GetOriginatingAudience() => _scope;

    private sealed class HttpConnectorFactory(ConfigurationBotFrameworkAuthentication host, ClaimsIdentity identity) : ConnectorFactory
    {
        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var appId = identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
            var credentials = await host._bot
                .CreateCredentialsAsync(appId, audience ?? host._scope, host._login, validateAuthority: true, cancellationToken)
                .ConfigureAwait(false);
            var service = string.IsNullOrEmpty(serviceUrl) ? null : new Uri(serviceUrl);
            return new ConnectorClient(service, credentials, host._http);
        }
    }
}

using System.Collections.Concurrent;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's app id and secret as the host's settings give them.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    // One client for every bot in the process, as HttpClient wants to be used; its connections are renewed for changed DNS answers.
    private static readonly HttpClient SignIn = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    private readonly ConcurrentDictionary<(string Login, string Audience), AppTokens> _tokens = new();
    private readonly string _appId;
    private readonly string _secret;
    private readonly string _tenant;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _appId = configuration["MicrosoftAppId"];
        _secret = configuration["MicrosoftAppPassword"];
        var type = configuration["MicrosoftAppType"];
        if (string.Equals(type, "SingleTenant", StringComparison.OrdinalIgnoreCase))
        {
            _tenant = configuration["MicrosoftAppTenantId"]
                ?? throw new ArgumentException("MicrosoftAppTenantId is required for a SingleTenant bot.", nameof(configuration));
        }
        else if (!string.IsNullOrEmpty(type) && !string.Equals(type, "MultiTenant", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"MicrosoftAppType {type} is not supported.", nameof(configuration));
        }

        if (string.IsNullOrEmpty(_appId))
        {
            logger?.LogInformation("No MicrosoftAppId is set: the bot listens to this machine only");
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(_appId) && appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(_appId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(_appId))
        {
            return Task.FromResult<ServiceClientCredentials>(new NoCredentials());
        }

        if (appId != _appId)
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        var login = _tenant is null
            ? loginEndpoint
            : AuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace("{0}", _tenant, StringComparison.Ordinal);
        return Task.FromResult<ServiceClientCredentials>(
            _tokens.GetOrAdd((login, audience), key => new AppTokens(key.Login, _appId, _secret, key.Audience, SignIn)));
    }
}

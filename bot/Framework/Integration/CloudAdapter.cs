using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities over HTTP and answers them through the channel's service URL.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    // Whatever carries one of these came through a proxy, so its sender may be anywhere.
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    public CloudAdapter()
        : this(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build()))
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            return;
        }

        var activity = await ActivityJson.ReadAsync<Activity>(httpRequest, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            httpResponse.StatusCode = (int)HttpStatusCode.BadRequest;
            return;
        }

        InvokeResponse response;
        try
        {
            string authHeader = httpRequest.Headers["Authorization"];
            var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken)
                .ConfigureAwait(false);
            if (IsAnonymous(caller.ClaimsIdentity) && !IsFromThisMachine(httpRequest))
            {
                throw new UnauthorizedAccessException("Without an app id the bot listens to this machine only.");
            }

            response = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            Logger.LogWarning(e, "A request to the bot was refused");
            httpResponse.StatusCode = (int)HttpStatusCode.Unauthorized;
            return;
        }

        await ActivityJson.WriteAsync(httpResponse, response, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsAnonymous(ClaimsIdentity identity) =>
        identity?.AuthenticationType == AuthenticationConstants.AnonymousAuthType;

    private static bool IsFromThisMachine(HttpRequest request) =>
        request.HttpContext?.Connection is not { } connection
        || (connection.RemoteIpAddress is { } address ? IPAddress.IsLoopback(address) : connection.Id is null)
        && !ProxyHeaders.Any(request.Headers.ContainsKey);
}

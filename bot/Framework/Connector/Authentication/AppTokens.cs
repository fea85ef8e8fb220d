using System.Net.Http.Headers;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs the bot's calls with a token it gets for its app id and secret, kept until shortly before it runs out.</summary>
internal sealed class AppTokens(string loginEndpoint, string appId, string secret, string audience, HttpClient http) : ServiceClientCredentials
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private Task<string> _token;
    private DateTimeOffset _goodUntil;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await Current().WaitAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    private Task<string> Current()
    {
        lock (_gate)
        {
            if (_token is null || (_token.IsCompleted && TimeProvider.System.GetUtcNow() >= _goodUntil))
            {
                _token = AskAsync();
            }

            return _token;
        }
    }

    // Many callers wait for one answer, so none of them may cancel it.
    private async Task<string> AskAsync()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = appId,
            ["client_secret"] = secret,
            ["scope"] = $"{audience.TrimEnd('/')}/.default",
        });
        var endpoint = new Uri($"{loginEndpoint.TrimEnd('/')}/oauth2/v2.0/token");
        using var response = await http.PostAsync(endpoint, form).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"The bot's sign-in answered {(int)response.StatusCode}.", null, response.StatusCode);
        }

        var answer = JObject.Parse(await response.Content.ReadAsStringAsync().ConfigureAwait(false));
        _goodUntil = TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(answer.Value<int>("expires_in")) - Margin;
        return answer.Value<string>("access_token");
    }
}

/// <summary>No identity at all, good only for talking to this machine.</summary>
internal sealed class NoCredentials : ServiceClientCredentials
{
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri.IsLoopback
            ? Task.CompletedTask
            : throw new InvalidOperationException("A bot without an app id answers only on this machine.");
}

using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys channels sign with, fetched once a day and when a token names one we have not seen.</summary>
internal sealed class ChannelKeys(string metadataUrl, HttpClient http)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    // A token with a made-up key id must not make us ask again and again.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly HttpDocumentRetriever _documents = new(http) { RequireHttps = !new Uri(metadataUrl).IsLoopback };
    private readonly Lock _gate = new();
    private Task<OpenIdConnectConfiguration> _current;
    private DateTimeOffset _fetched;
    private DateTimeOffset _lookedAgain;

    public Task<OpenIdConnectConfiguration> GetAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = TimeProvider.System.GetUtcNow();
            if (_current is null || _current.IsFaulted || _current.IsCanceled || now - _fetched >= Day)
            {
                (_current, _fetched) = (FetchAsync(_current), now);
            }

            return _current.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Looks again for a key that is not among the known ones.</summary>
    public Task<OpenIdConnectConfiguration> GetAgainAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = TimeProvider.System.GetUtcNow();
            if (now - _lookedAgain >= Pause)
            {
                _lookedAgain = now;
                (_current, _fetched) = (FetchAsync(_current), now);
            }

            return _current.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The channels a key may speak for; null when the key says nothing about channels.</summary>
    public static List<string> Endorsements(OpenIdConnectConfiguration metadata, string keyId)
    {
        var key = metadata.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == keyId);
        if (key is null || !key.AdditionalData.TryGetValue("endorsements", out var named))
        {
            return null;
        }

        return named switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } json => [.. json.EnumerateArray().Select(n => n.ToString())],
            IEnumerable<object> names => [.. names.Select(n => n.ToString())],
            _ => [],
        };
    }

    // Many callers wait for one answer, so none of them may cancel it.
    private async Task<OpenIdConnectConfiguration> FetchAsync(Task<OpenIdConnectConfiguration> before)
    {
        try
        {
            return await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, _documents, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception) when (before is { IsCompletedSuccessfully: true })
        {
            return await before.ConfigureAwait(false);
        }
    }
}

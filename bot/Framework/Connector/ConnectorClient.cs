using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Calls a channel's service over HTTP.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly HttpClient _http;
    private readonly bool _ownsHttp;

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient = null)
    {
        (BaseUri, Credentials) = (baseUri, credentials);
        (_http, _ownsHttp) = (customHttpClient ?? new HttpClient(), customHttpClient is null);
        Conversations = new Conversations(this, _http);
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; }

    public IConversations Conversations { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _ownsHttp)
        {
            _http.Dispose();
        }
    }
}

using System.Collections.Concurrent;
using System.Net;

namespace WestKent.Tests.Cases.HousingSystem;

/// <summary>What the other system's side of a webhook got, and answers.</summary>
internal sealed class AReceiver : IDisposable
{
    private readonly HttpListener listener = new();

    private AReceiver(int port)
    {
        Address = new Uri($"http://127.0.0.1:{port}/changes/");
        listener.Prefixes.Add(Address.ToString());
        listener.Start();
        _ = ListenAsync();
    }

    public Uri Address { get; }

    public HttpStatusCode Answers { get; set; } = HttpStatusCode.NoContent;

    public ConcurrentQueue<(IReadOnlyDictionary<string, string> Headers, string Body)> Got { get; } = [];

    public static AReceiver OnAFreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return new AReceiver(port);
    }

    public void Dispose() => listener.Close();

    private async Task ListenAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var asked = await listener.GetContextAsync();
                using var reader = new StreamReader(asked.Request.InputStream);
                Got.Enqueue((asked.Request.Headers.AllKeys.ToDictionary(key => key!, key => asked.Request.Headers[key]!), await reader.ReadToEndAsync()));
                asked.Response.StatusCode = (int)Answers;
                asked.Response.Close();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}

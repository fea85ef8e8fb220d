using System.Net;
using System.Net.Sockets;
using System.Text;

namespace WestKent.Tests.Cases.Given;

/// <summary>A mail server for one conversation that says yes to everything but what a test tells it.</summary>
internal sealed class PlayedMailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly StringBuilder heard = new();
    private readonly Task talking;

    private PlayedMailServer(string? to, string? answer)
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        talking = TalkAsync(to, answer);
    }

    public int Port { get; }

    public string Heard
    {
        get
        {
            lock (heard)
            {
                return heard.ToString();
            }
        }
    }

    /// <param name="to">The beginning of the line to answer in its own way.</param>
    /// <param name="answer">What to say to it; empty closes the connection.</param>
    public static PlayedMailServer Start(string? to = null, string? answer = null) => new(to, answer);

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await talking;
    }

    private async Task TalkAsync(string? to, string? answer)
    {
        try
        {
            using var client = await listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
            await writer.WriteLineAsync("220 ready");
            var isMessage = false;
            while (await reader.ReadLineAsync() is { } line)
            {
                lock (heard)
                {
                    heard.Append(line).Append("\r\n");
                }

                if (isMessage && line != ".")
                {
                    continue;
                }

                isMessage = line == "DATA";
                var said = to is not null && line.StartsWith(to, StringComparison.Ordinal) ? answer! : isMessage ? "354 go on" : "250 yes";
                if (said.Length == 0)
                {
                    return;
                }

                await writer.WriteLineAsync(said);
            }
        }
        catch (Exception over) when (over is SocketException or IOException or ObjectDisposedException)
        {
            // The test is done with it.
        }
    }
}

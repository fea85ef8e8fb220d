using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace WestKent.Tests.Cases.Evidence;

/// <summary>A clamd that reads a whole stream by its protocol and answers as a test tells it to.</summary>
internal sealed class PlayedScanner : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly Task serving;

    public PlayedScanner(string answer)
    {
        listener.Start();
        serving = ServeAsync(answer);
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public void Dispose()
    {
        ending.Cancel();
        listener.Dispose();
        ending.Dispose();
    }

    private async Task ServeAsync(string answer)
    {
        try
        {
            while (!ending.IsCancellationRequested)
            {
                using var client = await listener.AcceptTcpClientAsync(ending.Token);
                await AnswerAsync(client, answer);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client, string answer)
    {
        try
        {
            await using var talk = client.GetStream();
            await talk.ReadExactlyAsync(new byte["zINSTREAM\0".Length], ending.Token);
            var size = new byte[4];
            do
            {
                await talk.ReadExactlyAsync(size, ending.Token);
                await talk.ReadExactlyAsync(new byte[BinaryPrimitives.ReadInt32BigEndian(size)], ending.Token);
            }
            while (BinaryPrimitives.ReadInt32BigEndian(size) > 0);
            await talk.WriteAsync(Encoding.ASCII.GetBytes(answer), ending.Token);
        }
        catch (IOException)
        {
            // Whoever asked hung up in the middle; the next one is served.
        }
    }
}

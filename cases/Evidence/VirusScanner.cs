using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;

namespace WestKent.Cases.Evidence;

internal enum ScanResult
{
    Nothing,
    Found,

    /// <summary>More than clamd takes in (its StreamMaxLength): a person decides.</summary>
    TooLarge,

    /// <summary>No answer that can be relied on: the file stays held.</summary>
    NoAnswer,
}

/// <summary>Asks clamd by its own protocol (docs.clamav.net, INSTREAM), over a socket file or TCP.</summary>
internal sealed class VirusScanner(IOptions<EvidenceOptions> options)
{
    private const int BufferBytes = 64 * 1024;
    private const int LongestAnswer = 4096;

    public async Task<ScanResult> ScanAsync(Stream content, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(options.Value.ScannerSeconds));
        try
        {
            return Read(await AskAsync(content, patience.Token));
        }
        catch (Exception failure) when (failure is SocketException or IOException or FormatException || (failure is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return ScanResult.NoAnswer;
        }
    }

    private async Task<string> AskAsync(Stream content, CancellationToken ct)
    {
        using var socket = await ConnectAsync(ct);
        await using var talk = new NetworkStream(socket);
        try
        {
            await SendAsync(content, talk, ct);
        }
        catch (IOException failure) when (failure.InnerException is SocketException)
        {
            // It hung up in the middle, and may have said why before it did.
        }

        return await HearAsync(talk, ct);
    }

    // To its end; where it hangs up in the middle, what it had said counts.
    private static async Task<string> HearAsync(NetworkStream talk, CancellationToken ct)
    {
        var (heard, said) = (new byte[LongestAnswer], 0);
        try
        {
            for (int read; said < heard.Length && (read = await talk.ReadAsync(heard.AsMemory(said), ct)) > 0;)
            {
                said += read;
            }
        }
        catch (IOException failure) when (failure.InnerException is SocketException && said > 0)
        {
            // All it said is here already.
        }

        return Encoding.ASCII.GetString(heard, 0, said);
    }

    private static async Task SendAsync(Stream content, NetworkStream talk, CancellationToken ct)
    {
        await talk.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var (buffer, size) = (new byte[BufferBytes], new byte[4]);
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            BinaryPrimitives.WriteInt32BigEndian(size, read);
            await talk.WriteAsync(size, ct);
            await talk.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        await talk.WriteAsync(new byte[4], ct);
    }

    private async Task<Socket> ConnectAsync(CancellationToken ct)
    {
        var where = options.Value.Scanner;
        var isLocal = where.StartsWith('/');
        var socket = isLocal ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            var colon = where.LastIndexOf(':');
            await (isLocal
                ? socket.ConnectAsync(new UnixDomainSocketEndPoint(where), ct)
                : socket.ConnectAsync(where[..colon], int.Parse(where[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture), ct));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static ScanResult Read(string answer) => answer.TrimEnd('\0', '\n', ' ') switch
    {
        "stream: OK" => ScanResult.Nothing,
        var found when found.EndsWith(" FOUND", StringComparison.Ordinal) => ScanResult.Found,
        "INSTREAM size limit exceeded. ERROR" => ScanResult.TooLarge,
        _ => ScanResult.NoAnswer,
    };
}

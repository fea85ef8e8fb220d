using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;

namespace WestKent.Cases.Evidence;

internal enum ScanResult
{
    Nothing,
    Found,

    /// <summary>No answer that can be relied on: the file stays held.</summary>
    NoAnswer,
}

/// <summary>Asks clamd by its own protocol (docs.clamav.net, INSTREAM), over a socket file or TCP.</summary>
internal sealed class VirusScanner(IOptions<EvidenceOptions> options)
{
    private const int BufferBytes = 64 * 1024;

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
        await talk.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var (buffer, size) = (new byte[BufferBytes], new byte[4]);
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            BinaryPrimitives.WriteInt32BigEndian(size, read);
            await talk.WriteAsync(size, ct);
            await talk.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        await talk.WriteAsync(new byte[4], ct);
        using var answer = new StreamReader(talk, Encoding.ASCII);
        return await answer.ReadToEndAsync(ct);
    }

    private async Task<Socket> ConnectAsync(CancellationToken ct)
    {
        var where = options.Value.Scanner;
        if (where.StartsWith('/'))
        {
            var local = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await local.ConnectAsync(new UnixDomainSocketEndPoint(where), ct);
            return local;
        }

        var colon = where.LastIndexOf(':');
        var remote = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await remote.ConnectAsync(where[..colon], int.Parse(where[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture), ct);
        return remote;
    }

    private static ScanResult Read(string answer) => answer.TrimEnd('\0', '\n', ' ') switch
    {
        "stream: OK" => ScanResult.Nothing,
        var found when found.EndsWith(" FOUND", StringComparison.Ordinal) => ScanResult.Found,
        _ => ScanResult.NoAnswer,
    };
}

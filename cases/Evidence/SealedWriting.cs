using System.Security.Cryptography;

namespace WestKent.Cases.Evidence;

/// <summary>Takes plain bytes of any size in and puts them sealed into a file, one chunk behind: only the end tells which is the last.</summary>
internal sealed class SealedWriting(Stream file, AesGcm aes) : IDisposable
{
    private readonly byte[] plain = new byte[SealedFormat.ChunkBytes];
    private readonly byte[] sealedChunk = new byte[SealedFormat.FullChunk];
    private long chunk;
    private int held;

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        while (bytes.Length > 0)
        {
            if (held == plain.Length)
            {
                await PutAsync(isLast: false, ct);
            }

            var taken = Math.Min(bytes.Length, plain.Length - held);
            bytes[..taken].CopyTo(plain.AsMemory(held));
            held += taken;
            bytes = bytes[taken..];
        }
    }

    public Task FinishAsync(CancellationToken ct) => PutAsync(isLast: true, ct);

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(plain);
        aes.Dispose();
    }

    private async Task PutAsync(bool isLast, CancellationToken ct)
    {
        aes.Encrypt(SealedFormat.Nonce(chunk, isLast), plain.AsSpan(0, held), sealedChunk.AsSpan(0, held), sealedChunk.AsSpan(held, SealedFormat.TagBytes));
        await file.WriteAsync(sealedChunk.AsMemory(0, held + SealedFormat.TagBytes), ct);
        (chunk, held) = (chunk + 1, 0);
    }
}

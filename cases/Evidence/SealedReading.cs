using System.Security.Cryptography;

namespace WestKent.Cases.Evidence;

/// <summary>
/// The plain bytes of a sealed file, opened chunk by chunk as they are asked for, so that a film of any length takes one chunk
/// of memory and can be read from its middle.
/// </summary>
/// <remarks>Begins behind the head, and owns the file and the cipher.</remarks>
internal sealed class SealedReading : Stream
{
    private readonly FileStream file;
    private readonly AesGcm aes;
    private readonly long begins;
    private readonly long chunks;
    private readonly byte[] sealedChunk = new byte[SealedFormat.FullChunk];
    private readonly byte[] plain = new byte[SealedFormat.ChunkBytes];
    private long open = -1;
    private int opened;

    public SealedReading(FileStream file, AesGcm aes)
    {
        (this.file, this.aes, begins) = (file, aes, file.Position);
        var body = file.Length - begins;
        chunks = (body + SealedFormat.FullChunk - 1) / SealedFormat.FullChunk;
        Length = body - (chunks * SealedFormat.TagBytes);
        if (body < SealedFormat.TagBytes || Length < 0)
        {
            aes.Dispose();
            throw new CryptographicException("A sealed file is cut short.");
        }
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (IsOver(buffer.Length))
        {
            return 0;
        }

        if (Wanted != open)
        {
            Seek();
            Open(await file.ReadAtLeastAsync(sealedChunk, SealedFormat.FullChunk, throwOnEndOfStream: false, cancellationToken));
        }

        return Give(buffer.Span);
    }

    public override int Read(Span<byte> buffer)
    {
        if (IsOver(buffer.Length))
        {
            return 0;
        }

        if (Wanted != open)
        {
            Seek();
            Open(file.ReadAtLeast(sealedChunk, SealedFormat.FullChunk, throwOnEndOfStream: false));
        }

        return Give(buffer);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin)
    {
        var to = offset + (origin switch { SeekOrigin.Current => Position, SeekOrigin.End => Length, _ => 0 });
        ArgumentOutOfRangeException.ThrowIfNegative(to, nameof(offset));
        return Position = to;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CryptographicOperations.ZeroMemory(plain);
            aes.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private long Wanted => Position / SealedFormat.ChunkBytes;

    private bool IsOver(int asked) => asked == 0 || Position >= Length;

    private void Seek() => file.Position = begins + (Wanted * SealedFormat.FullChunk);

    private void Open(int read)
    {
        open = -1;
        opened = read - SealedFormat.TagBytes;
        if (opened < 0)
        {
            throw new CryptographicException("A sealed file is cut short.");
        }

        aes.Decrypt(
            SealedFormat.Nonce(Wanted, Wanted == chunks - 1), sealedChunk.AsSpan(0, opened), sealedChunk.AsSpan(opened, SealedFormat.TagBytes), plain.AsSpan(0, opened));
        open = Wanted;
    }

    private int Give(Span<byte> buffer)
    {
        var from = (int)(Position % SealedFormat.ChunkBytes);
        var given = Math.Min(buffer.Length, opened - from);
        plain.AsSpan(from, given).CopyTo(buffer);
        Position += given;
        return given;
    }
}

using System.Buffers.Binary;

namespace WestKent.Cases.Evidence;

/// <summary>
/// How a sealed file is laid out: the mark, the length of the wrapped key, the wrapped key, then chunks of AES-GCM, each with
/// its tag behind it. The key is of this file alone, so a chunk's number can be its nonce; the last chunk has a nonce no other
/// has, so that a file cut short does not open.
/// </summary>
internal static class SealedFormat
{
    public const int ChunkBytes = 64 * 1024;
    public const int TagBytes = 16;
    public const int KeyBytes = 32;
    public const int FullChunk = ChunkBytes + TagBytes;
    public const int MostWrapped = 4096;

    private const int NonceBytes = 12;

    /// <summary>No kind of file we take begins so: what does not either is a plain file from before.</summary>
    public static ReadOnlySpan<byte> Mark => "WKSEAL01"u8;

    public static byte[] Head(ReadOnlySpan<byte> wrappedKey)
    {
        var head = new byte[Mark.Length + sizeof(ushort) + wrappedKey.Length];
        Mark.CopyTo(head);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(Mark.Length), (ushort)wrappedKey.Length);
        wrappedKey.CopyTo(head.AsSpan(Mark.Length + sizeof(ushort)));
        return head;
    }

    public static byte[] Nonce(long chunk, bool isLast)
    {
        var nonce = new byte[NonceBytes];
        BinaryPrimitives.WriteInt64BigEndian(nonce, chunk);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }
}

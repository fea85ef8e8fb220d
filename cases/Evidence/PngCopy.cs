using System.Buffers.Binary;

namespace WestKent.Cases.Evidence;

/// <summary>
/// A PNG put together again from the chunks that make the picture (W3C PNG), and no other: no text, place, time, profile or
/// film. Whatever does not fit the standard, or whose check does not agree, makes no copy at all.
/// </summary>
internal static class PngCopy
{
    private const int SignatureBytes = 8;
    private const int AroundBytes = 12;

    private static readonly uint[] Crcs = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    /// <returns>Null if it is no PNG that can be put together again.</returns>
    public static PictureRead? Read(ReadOnlySpan<byte> file)
    {
        var copy = new MemoryStream(file.Length);
        copy.Write(file[..Math.Min(SignatureBytes, file.Length)]);
        var (at, pixels, hasData) = (SignatureBytes, 0L, false);
        while (at + AroundBytes <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > int.MaxValue || at + AroundBytes + (long)length > file.Length)
            {
                return null;
            }

            var chunk = file.Slice(at, AroundBytes + (int)length);
            var name = chunk[4..8];
            var inside = chunk[8..^4];
            var isFirst = at == SignatureBytes;
            if (BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]) != Check(chunk[4..^4]) || isFirst != name.SequenceEqual("IHDR"u8))
            {
                return null;
            }

            if (isFirst)
            {
                if (inside.Length != 13)
                {
                    return null;
                }

                pixels = (long)BinaryPrimitives.ReadUInt32BigEndian(inside) * BinaryPrimitives.ReadUInt32BigEndian(inside[4..]);
            }

            at += chunk.Length;
            hasData |= name.SequenceEqual("IDAT"u8);
            if (IsPicture(name, inside.Length))
            {
                copy.Write(chunk);
            }
            else if (char.IsAsciiLetterUpper((char)name[0]))
            {
                // Needed for the picture, and we do not know it.
                return null;
            }

            if (name.SequenceEqual("IEND"u8))
            {
                return hasData && pixels > 0 ? new PictureRead(copy.ToArray(), at, pixels) : null;
            }
        }

        return null;
    }

    private static bool IsPicture(ReadOnlySpan<byte> name, int length) => System.Text.Encoding.ASCII.GetString(name) switch
    {
        "IHDR" => length == 13,
        "PLTE" => length is > 0 and <= 768 && length % 3 == 0,
        "IDAT" => true,
        "IEND" => length == 0,
        "tRNS" => length <= 256,
        "gAMA" => length == 4,
        "sRGB" => length == 1,
        "cHRM" => length == 32,
        "pHYs" => length == 9,
        "sBIT" => length <= 4,
        _ => false,
    };

    private static uint Check(ReadOnlySpan<byte> part)
    {
        var crc = uint.MaxValue;
        foreach (var one in part)
        {
            crc = Crcs[(byte)(crc ^ one)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint CrcOf(int number)
    {
        var crc = (uint)number;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return crc;
    }
}

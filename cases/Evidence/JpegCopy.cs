using System.Buffers.Binary;

namespace WestKent.Cases.Evidence;

/// <summary>
/// A JPEG put together again from the segments that make the picture (ITU-T T.81), and no other: no place, device, time,
/// comment, thumbnail or second picture. Whatever does not fit the standard makes no copy at all.
/// </summary>
internal static class JpegCopy
{
    private const byte Mark = 0xFF;
    private static readonly byte[] CleanJfif = [Mark, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

    /// <returns>Null if it is no JPEG that can be put together again.</returns>
    public static PictureRead? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != Mark || file[1] != 0xD8)
        {
            return null;
        }

        var copy = new MemoryStream(file.Length);
        copy.Write(file[..2]);
        var (at, pixels, hasScan) = (2, 0L, false);
        while (at + 2 <= file.Length && file[at] == Mark)
        {
            var kind = file[at + 1];
            if (kind == Mark)
            {
                at++;
                continue;
            }

            if (kind == 0xD9)
            {
                copy.Write([Mark, 0xD9]);
                return pixels > 0 && hasScan && HoldsNothingElse(copy) ? new PictureRead(copy.ToArray(), at + 2, pixels) : null;
            }

            if (PartAt(file, at) is not { } part || !Fits(kind, file[part]))
            {
                return null;
            }

            var inside = file[part];
            pixels = IsFrame(kind) ? (long)BinaryPrimitives.ReadUInt16BigEndian(inside[1..]) * BinaryPrimitives.ReadUInt16BigEndian(inside[3..]) : pixels;
            Copy(copy, kind, inside);
            at += 4 + inside.Length;
            if (kind == 0xDA)
            {
                hasScan = true;
                var end = EndOfScan(file, at);
                copy.Write(file[at..end]);
                at = end;
            }
        }

        return null;
    }

    // The part after the two bytes of its length, if all of it is there.
    private static Range? PartAt(ReadOnlySpan<byte> file, int at)
    {
        if (at + 4 > file.Length)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        return length >= 2 && at + 2 + length <= file.Length ? (at + 4)..(at + 2 + length) : null;
    }

    private static void Copy(MemoryStream copy, byte kind, ReadOnlySpan<byte> inside)
    {
        switch (kind)
        {
            case 0xE0 when inside.StartsWith("JFIF\0"u8) && inside.Length >= 12:
                var header = (byte[])CleanJfif.Clone();
                inside[5..12].CopyTo(header.AsSpan(9));
                copy.Write(header);
                break;

            // Adobe's few bytes say how the colours are stored; without them some pictures turn pink.
            case 0xEE when inside.StartsWith("Adobe"u8) && inside.Length >= 12:
                copy.Write([Mark, 0xEE, 0, 14]);
                copy.Write(inside[..12]);
                break;
            case >= 0xE0 and <= 0xEF or 0xFE:
                break;
            default:
                copy.Write([Mark, kind, (byte)((inside.Length + 2) >> 8), (byte)(inside.Length + 2)]);
                copy.Write(inside);
                break;
        }
    }

    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xC3 or >= 0xC5 and <= 0xC7 or >= 0xC9 and <= 0xCB or >= 0xCD and <= 0xCF;

    // A part that is longer than what it says could carry anything behind it.
    private static bool Fits(byte kind, ReadOnlySpan<byte> inside) => kind switch
    {
        >= 0xE0 and <= 0xEF or 0xFE => true,
        0xDB => FitsTables(inside, table => table >> 4 <= 1 ? 64 * ((table >> 4) + 1) : null),
        0xC4 => FitsCodes(inside),
        0xDD or 0xDC => inside.Length == 2,
        0xDA => inside.Length > 0 && inside[0] is >= 1 and <= 4 && inside.Length == 4 + (2 * inside[0]),
        _ when IsFrame(kind) => inside.Length >= 6 && inside[5] is >= 1 and <= 4 && inside.Length == 6 + (3 * inside[5]),
        _ => false,
    };

    private static bool FitsTables(ReadOnlySpan<byte> inside, Func<byte, int?> lengthOf)
    {
        var at = 0;
        while (at < inside.Length)
        {
            if (lengthOf(inside[at]) is not { } length)
            {
                return false;
            }

            at += 1 + length;
        }

        return at == inside.Length;
    }

    private static bool FitsCodes(ReadOnlySpan<byte> inside)
    {
        var at = 0;
        while (at + 17 <= inside.Length)
        {
            var codes = 0;
            foreach (var count in inside[(at + 1)..(at + 17)])
            {
                codes += count;
            }

            at += 17 + codes;
        }

        return at == inside.Length;
    }

    // In a scan a mark stands only before 0 or a restart number; any other is the next part.
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at + 1 < file.Length && (file[at] != Mark || file[at + 1] is 0 or (>= 0xD0 and <= 0xD7)))
        {
            at += file[at] == Mark ? 2 : 1;
        }

        return Math.Min(at, file.Length);
    }

    // The last word: names that only metadata has, wherever a damaged file may have put them.
    private static bool HoldsNothingElse(MemoryStream copy)
    {
        var all = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        return all.IndexOf("Exif\0"u8) < 0 && all.IndexOf("ns.adobe.com"u8) < 0 && all.IndexOf("x:xmpmeta"u8) < 0 && all.IndexOf("Photoshop 3.0"u8) < 0;
    }
}

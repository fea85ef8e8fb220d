using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace WestKent.Tests.Cases.Evidence;

/// <summary>Pictures as phones make them, with every kind of metadata that tells where, when and by what they were taken.</summary>
internal static class MadePictures
{
    /// <summary>Stands in every piece of metadata; not one byte of it may be in a copy that is shared.</summary>
    public const string Secret = "GPS 51.2720N 0.1910E";

    private static readonly byte[] Quantisation = [0, .. Enumerable.Repeat((byte)16, 64)];
    private static readonly byte[] Codes = [0, 0, 2, .. new byte[14], 0, 1];

    public static byte[] Jpeg(Random chance)
    {
        var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        Segment(file, 0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 2, 2, .. Noise(chance, 12)]);
        foreach (var place in Shuffled(chance, [0xE1, 0xE1, 0xE2, 0xED, 0xE5, 0xFE, 0xEE]))
        {
            Segment(file, (byte)place, Metadata(chance, place));
        }

        Segment(file, 0xDB, Quantisation);
        Segment(file, 0xC0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]);
        Segment(file, 0xC4, Codes);
        Segment(file, 0xDA, [1, 1, 0, 0, 63, 0]);
        file.Write([.. Noise(chance, 200).Select(one => one == 0xFF ? (byte)0xFE : one), 0xFF, 0, 0xFF, 0xD0, 0x12]);
        file.Write([0xFF, 0xD9]);
        return file.ToArray();
    }

    public static byte[] Png(Random chance)
    {
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", [0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0]);
        Chunk(file, "pHYs", [0, 0, 11, 19, 0, 0, 11, 19, 1]);
        foreach (var name in ShuffledNames(chance, ["eXIf", "tEXt", "iTXt", "tIME", "iCCP", "zTXt", "juNk"]))
        {
            Chunk(file, name, [.. Encoding.ASCII.GetBytes(Secret), .. Noise(chance, 40)]);
        }

        Chunk(file, "IDAT", Deflated(chance));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>As a bad cable, a bad disk or a bad person would leave it.</summary>
    public static byte[] Spoiled(byte[] picture, Random chance)
    {
        var spoiled = (byte[])picture.Clone();
        for (var hits = chance.Next(1, 6); hits > 0; hits--)
        {
            spoiled[chance.Next(2, spoiled.Length)] = (byte)chance.Next(256);
        }

        return chance.Next(4) switch
        {
            0 => spoiled[..chance.Next(3, spoiled.Length)],
            1 => [.. spoiled, .. "PK\x05\x06"u8, .. Encoding.ASCII.GetBytes(Secret)],
            _ => spoiled,
        };
    }

    private static byte[] Metadata(Random chance, int place) => place switch
    {
        0xE1 when chance.Next(2) == 0 => [.. "Exif\0\0"u8, .. "MM\0*"u8, .. Encoding.ASCII.GetBytes(Secret), .. Noise(chance, chance.Next(300))],
        0xE1 => [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes($"<x:xmpmeta>{Secret}</x:xmpmeta>")],
        0xEE => [.. "Adobe\0"u8, 100, 0, 0, 0, 0, 1, .. Encoding.ASCII.GetBytes(Secret)],
        _ => [.. Encoding.ASCII.GetBytes(Secret), .. Noise(chance, chance.Next(100))],
    };

    private static byte[] Deflated(Random chance)
    {
        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var row = 0; row < 8; row++)
            {
                zip.Write([0, .. Noise(chance, 24)]);
            }
        }

        return packed.ToArray();
    }

    private static void Segment(Stream file, byte kind, byte[] inside)
    {
        file.Write([0xFF, kind, (byte)((inside.Length + 2) >> 8), (byte)(inside.Length + 2)]);
        file.Write(inside);
    }

    private static void Chunk(Stream file, string name, byte[] inside)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. inside];
        var four = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(four, inside.Length);
        file.Write(four);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(four, Crc(named));
        file.Write(four);
    }

    private static uint Crc(byte[] part)
    {
        var crc = uint.MaxValue;
        foreach (var one in part)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }

    private static byte[] Noise(Random chance, int length)
    {
        var noise = new byte[length];
        chance.NextBytes(noise);
        return noise;
    }

    private static int[] Shuffled(Random chance, int[] all)
    {
        chance.Shuffle(all);
        return all;
    }

    private static string[] ShuffledNames(Random chance, string[] all)
    {
        chance.Shuffle(all);
        return all;
    }
}

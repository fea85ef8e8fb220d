using System.Text;

namespace WestKent.Tests.Content;

/// <summary>Ways in which a file goes wrong on its way to the disk, the same every time for one seed.</summary>
internal sealed class Corruption(int seed)
{
    private static readonly string[] Hostile =
    [
        "[x](javascript:alert(1))", "[x](data:text/html,<script>alert(1)</script>)", "[x](//evil.example)", "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "![x](https://evil.example/p.png)", "{onclick=alert(1)}", "{{nothing}}", "&a *a !!x", "---", "\t", "\0", "\uFFFE",
        "title: &anchor x", "<<: *base", "? [a]: b", "| a | b\n", "> > > >", "- - - - -", "[[[[[[[[", "****____", "\\", "`", "{{", "}}", "\r", "\u202E", "🙂",
    ];

    private readonly Random random = new(seed);

    public byte[] Spoil(IReadOnlyList<byte[]> files, byte[] bytes) => random.Next(7) switch
    {
        0 => Truncate(bytes),
        1 => FlipBits(bytes),
        2 => Splice(bytes, files[random.Next(files.Count)]),
        3 => Insert(bytes, Encoding.UTF8.GetBytes(Hostile[random.Next(Hostile.Length)])),
        4 => Overwrite(bytes),
        5 => RepeatPart(bytes),
        _ => FlipBits(Insert(Truncate(bytes), Encoding.UTF8.GetBytes(Hostile[random.Next(Hostile.Length)]))),
    };

    private byte[] Truncate(byte[] bytes) => bytes[..random.Next(bytes.Length)];

    private byte[] FlipBits(byte[] bytes)
    {
        var flipped = bytes.ToArray();
        for (var count = random.Next(1, 9); count > 0 && flipped.Length > 0; count--)
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private byte[] Splice(byte[] bytes, byte[] other) => [.. bytes[..random.Next(bytes.Length)], .. other[random.Next(other.Length)..]];

    private byte[] Insert(byte[] bytes, byte[] inserted)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. inserted, .. bytes[at..]];
    }

    // What a crash may leave: a block of zeros or of noise in the middle.
    private byte[] Overwrite(byte[] bytes)
    {
        var spoiled = bytes.ToArray();
        var from = random.Next(spoiled.Length);
        var part = spoiled.AsSpan(from, Math.Min(random.Next(1, 200), spoiled.Length - from));
        if (random.Next(2) == 0)
            part.Clear();
        else
            random.NextBytes(part);
        return spoiled;
    }

    private byte[] RepeatPart(byte[] bytes)
    {
        var from = random.Next(bytes.Length);
        var part = bytes[from..Math.Min(bytes.Length, from + random.Next(1, 60))];
        return [.. bytes[..from], .. Enumerable.Repeat(part, random.Next(2, 400)).SelectMany(copy => copy), .. bytes[from..]];
    }
}

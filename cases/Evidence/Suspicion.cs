using System.Text;

namespace WestKent.Cases.Evidence;

/// <summary>
/// Signs that a file is more than it says: something hung on behind its end, a second format inside, a document that acts by
/// itself. Such a file is kept, and a person decides.
/// </summary>
internal static class Suspicion
{
    public const string ExtraData = "extra-data";
    public const string ActiveDocument = "active-document";
    public const string HugePicture = "huge-picture";

    private const int TailBytes = 70 * 1024;
    private const long MostPixels = 50_000_000;

    private static readonly byte[][] Acts = [.. new[] { "/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/RichMedia" }.Select(Encoding.ASCII.GetBytes)];

    /// <returns>The reason it is held, or null.</returns>
    public static string? In(FileType type, ReadOnlySpan<byte> file)
    {
        // An archive is read from its end, so one can be hung behind anything.
        var tail = file[^Math.Min(file.Length, TailBytes)..];
        if (tail.IndexOf("PK\x05\x06"u8) >= 0)
        {
            return ExtraData;
        }

        if (type == FileType.Pdf)
        {
            foreach (var act in Acts)
            {
                if (file.IndexOf(act) >= 0)
                {
                    return ActiveDocument;
                }
            }

            return tail[^Math.Min(tail.Length, 2048)..].IndexOf("%%EOF"u8) < 0 ? ExtraData : null;
        }

        var picture = type == FileType.Jpeg ? JpegCopy.Read(file) : type == FileType.Png ? PngCopy.Read(file) : null;
        return picture switch
        {
            { EndsAt: var end } when end != file.Length => ExtraData,
            { Pixels: > MostPixels } => HugePicture,
            _ => null,
        };
    }
}

/// <param name="Copy">The picture alone.</param>
/// <param name="EndsAt">Where the picture ends in the file that was sent.</param>
/// <param name="Pixels">Width times height, as its header says.</param>
internal sealed record PictureRead(byte[] Copy, int EndsAt, long Pixels);

namespace WestKent.Cases.Evidence;

/// <summary>A kind of file we take: known by its first bytes, and called by one of these endings.</summary>
internal sealed record FileType(EvidenceKind Kind, string ContentType, params string[] Endings)
{
    public static readonly FileType Jpeg = new(EvidenceKind.Photo, "image/jpeg", ".jpg", ".jpeg", ".jpe", ".jfif");
    public static readonly FileType Png = new(EvidenceKind.Photo, "image/png", ".png");
    public static readonly FileType Heic = new(EvidenceKind.Photo, "image/heic", ".heic", ".heif");
    public static readonly FileType Webp = new(EvidenceKind.Photo, "image/webp", ".webp");
    public static readonly FileType Pdf = new(EvidenceKind.Document, "application/pdf", ".pdf");
    public static readonly FileType Mp4 = new(EvidenceKind.Video, "video/mp4", ".mp4", ".m4v");
    public static readonly FileType Mov = new(EvidenceKind.Video, "video/quicktime", ".mov", ".qt");
    public static readonly FileType ThreeGp = new(EvidenceKind.Video, "video/3gpp", ".3gp", ".3gpp", ".3g2");
    public static readonly FileType Webm = new(EvidenceKind.Video, "video/webm", ".webm");
    public static readonly FileType M4a = new(EvidenceKind.Sound, "audio/mp4", ".m4a", ".m4b", ".mp4");
    public static readonly FileType Mp3 = new(EvidenceKind.Sound, "audio/mpeg", ".mp3");
    public static readonly FileType Aac = new(EvidenceKind.Sound, "audio/aac", ".aac");
    public static readonly FileType Wav = new(EvidenceKind.Sound, "audio/wav", ".wav");
    public static readonly FileType Ogg = new(EvidenceKind.Sound, "audio/ogg", ".ogg", ".oga", ".opus");
    public static readonly FileType Amr = new(EvidenceKind.Sound, "audio/amr", ".amr");

    public const int HeadBytes = 16;

    /// <summary>Decided by what is in the file; the name only has to agree.</summary>
    /// <returns>Null for everything else: programs, archives, office files, text, and names that say something else.</returns>
    public static FileType? Of(ReadOnlySpan<byte> head, string name) =>
        OfContent(head) is { } type && type.Endings.Contains(Path.GetExtension(name).ToLowerInvariant()) ? type : null;

    private static FileType? OfContent(ReadOnlySpan<byte> head)
    {
        if (head.Length < 12)
        {
            return null;
        }

        if (head[4..8].SequenceEqual("ftyp"u8))
        {
            return OfBrand(System.Text.Encoding.ASCII.GetString(head[8..12]));
        }

        if (head.StartsWith("RIFF"u8))
        {
            return head[8..12].SequenceEqual("WAVE"u8) ? Wav : head[8..12].SequenceEqual("WEBP"u8) ? Webp : null;
        }

        return head switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Jpeg,
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
            [0x1A, 0x45, 0xDF, 0xA3, ..] => Webm,
            [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => Ogg,
            [(byte)'#', (byte)'!', (byte)'A', (byte)'M', (byte)'R', ..] => Amr,
            [(byte)'I', (byte)'D', (byte)'3', ..] => Mp3,
            [0xFF, var second, ..] when (second & 0xF6) == 0xF0 => Aac,
            [0xFF, var second, ..] when (second & 0xE6) == 0xE2 => Mp3,
            _ => null,
        };
    }

    private static FileType? OfBrand(string brand) => brand switch
    {
        "heic" or "heix" or "hevc" or "hevx" or "mif1" or "msf1" => Heic,
        "qt  " => Mov,
        "M4A " or "M4B " => M4a,
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "dash" or "MSNV" or "M4V " or "M4VH" or "M4VP" => Mp4,
        ['3', 'g', ..] => ThreeGp,
        _ => null,
    };
}

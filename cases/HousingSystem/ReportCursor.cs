using System.Buffers.Binary;
using System.Buffers.Text;

namespace WestKent.Cases.HousingSystem;

/// <summary>How far a client has read: the instant and the id of the last report it was given.</summary>
internal readonly record struct ReportCursor(DateTime AtUtc, Guid Id)
{
    private const int Length = 24;

    public static readonly ReportCursor Start = new(DateTime.UnixEpoch, Guid.Empty);

    public static bool TryRead(string? text, out ReportCursor cursor)
    {
        cursor = Start;
        if (string.IsNullOrEmpty(text))
            return true;

        Span<byte> bytes = stackalloc byte[Length];
        if (text.Length > Length * 2 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var count) || count != Length)
            return false;

        var ticks = BinaryPrimitives.ReadInt64BigEndian(bytes);
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            return false;

        cursor = new ReportCursor(new DateTime(ticks, DateTimeKind.Utc), new Guid(bytes[8..], bigEndian: true));
        return true;
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, AtUtc.Ticks);
        Id.TryWriteBytes(bytes[8..], bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }
}

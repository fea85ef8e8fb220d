namespace WestKent.Content.Reading;

internal static class PostcodeParts
{
    /// <summary>"me1 0ab" is outward ME1 in sector "ME1 0"; "ME10" alone is only an outward code.</summary>
    public static (string Outward, string? Sector) Split(string postcode)
    {
        var text = postcode.Trim().ToUpperInvariant();
        var joined = string.Concat(text.Where(char.IsAsciiLetterOrDigit));
        var whole = joined.Length >= 5 && char.IsAsciiDigit(joined[^3]) && char.IsAsciiLetter(joined[^2]) && char.IsAsciiLetter(joined[^1]);
        if (whole)
            return (joined[..^3], $"{joined[..^3]} {joined[^3]}");

        var halves = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return halves is [var outward, [var digit, ..]] && char.IsAsciiDigit(digit)
            ? (outward, $"{outward} {digit}")
            : (joined, null);
    }
}

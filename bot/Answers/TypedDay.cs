using System.Globalization;

namespace WestKent.Bot.Answers;

/// <summary>One day as somebody typed it into a form: "3 11 2026", "3 Nov", "last Tuesday", "yesterday".</summary>
public static class TypedDay
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Written =
        ["d/M/yyyy", "d/M/yy", "d M yyyy", "d M yy", "d.M.yyyy", "d.M.yy", "d-M-yyyy", "d-M-yy", "yyyy-M-d", "d MMM yyyy", "d MMMM yyyy", "d MMM yy", "d MMMM yy"];

    /// <returns>The day, be it past or to come; null if the words name no single day.</returns>
    public static DateOnly? Read(string? words, DateTime nowLondon)
    {
        var typed = string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (DateOnly.TryParseExact(typed, Written, British, DateTimeStyles.None, out var day))
            return day.Year is > 1900 and < 2200 ? day : null;

        return WhenWords.Read(typed, nowLondon) is { IsImpossible: false, IsVague: false, From: { } from, To: { } to } && from == to ? from : null;
    }
}

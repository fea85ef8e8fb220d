using System.Text.RegularExpressions;

namespace WestKent.Bot.Answers;

/// <summary>Finds a house number with its street in what somebody wrote about something else: "at 12 Oak Road, TN13 1AB".</summary>
internal static partial class StreetAddresses
{
    private const int MostRead = 2_000;

    // "2 cars in my drive", "3 lads down the road", "4 nights a week".
    private static readonly HashSet<string> NeverInAStreetName = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "on", "at", "down", "up", "my", "our", "their", "his", "her", "your", "a", "an", "and", "or", "from", "to", "by", "with", "people", "men", "man", "lads",
        "boys", "girls", "kids", "cars", "car", "bikes", "dogs", "dog", "times", "nights", "days", "hours", "weeks", "months", "years", "am", "pm", "this", "that", "is",
        "are", "was", "were", "outside", "across", "along", "every", "o", "into", "off", "near", "of", "next", "women", "houses", "flats", "doors", "year", "day", "night",
    };

    /// <returns>The address as typed, with its flat, town and postcode if they stand beside it; null if there is none, or it is where the writer lives.</returns>
    public static string? Find(string? words)
    {
        var text = words is { Length: > MostRead } ? words[..MostRead] : words ?? "";
        foreach (Match match in Shape().Matches(text))
        {
            var street = match.Groups["street"].Value;
            var isSure = char.IsUpper(street[0]) || !MayMeanOtherThings().IsMatch(match.Groups["kind"].Value);
            if (isSure && !street.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(NeverInAStreetName.Contains) && !IsHome().IsMatch(text[..match.Index]))
                return WithPostcode(text, match.Index, match.Index + match.Length);
        }

        return null;
    }

    // A town and a postcode right behind the street belong to it.
    private static string WithPostcode(string text, int start, int end)
    {
        var behind = text[end..Math.Min(text.Length, end + 40)];
        if (Postcodes.Read(behind) is { IsPlausible: true } postcode)
        {
            var at = behind.IndexOf(postcode.AsTyped, StringComparison.Ordinal);
            if (at >= 0 && OnlyATown().IsMatch(behind[..at]))
                return text[start..(end + at + postcode.AsTyped.Length)];
        }

        return text[start..end];
    }

    [GeneratedRegex(@"(?<![\w.:/-])(?:(?:flat|apartment|apt|unit|room)\s+\w{1,4}\s*,?\s+)?\d{1,4}[a-zA-Z]?,?\s+(?<street>(?:[A-Za-z'’]+\s+){1,3}?)(?<kind>road|rd|street|st|avenue|ave|lane|ln|crescent|cres|terrace|gardens|gdns|grove|mews|close|cl|drive|way|court|ct|place|park|walk|rise|hill|square|row|green|view|house)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shape();

    [GeneratedRegex("^(?:st|close|drive|way|court|place|park|walk|rise|hill|square|row|green|view|house|lane|cl|ct|ln)$", RegexOptions.IgnoreCase)]
    private static partial Regex MayMeanOtherThings();

    [GeneratedRegex(@"\b(?:i|we)(?:['’]?m|['’]?re| am| are| live| lived| stay| moved)(?: \w+){0,2} (?:at|in|to|from)\s*$|\bmy (?:address|flat|home|house) is\s*(?:at)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsHome();

    [GeneratedRegex(@"^[\s,.]*(?:[A-Za-z]+[\s,.]*){0,3}$")]
    private static partial Regex OnlyATown();
}

using System.Text.RegularExpressions;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Finds a UK postcode in what somebody wrote.</summary>
internal static partial class Postcodes
{
    /// <returns>The postcode in capitals with one space, or null.</returns>
    public static string? Find(string? words)
    {
        var found = Postcode().Match(words ?? "");
        return found.Success
            ? $"{found.Groups["outward"].Value} {found.Groups["inward"].Value}".ToUpperInvariant()
            : null;
    }

    [GeneratedRegex(@"\b(?<outward>[a-z]{1,2}[0-9][a-z0-9]?)\s*(?<inward>[0-9][a-z]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Postcode();
}

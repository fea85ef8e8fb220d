using WestKent.Bot.Answers.Places;

namespace WestKent.Bot.Answers;

/// <summary>Finds a UK postcode in what somebody wrote, in any spacing and with O for 0 or l for 1.</summary>
internal static class Postcodes
{
    /// <returns>A plausible postcode in capitals with one space, or null.</returns>
    public static string? Find(string? words) => Read(words) is { IsPlausible: true } heard ? heard.Postcode : null;

    /// <returns>The same, or what only looks like one, so that it can be asked again.</returns>
    public static HeardPostcode? Read(string? words) => PostcodeSearch.Whole(words ?? "");

    /// <summary>The first half alone: "TN13" in "somewhere in TN13".</summary>
    public static string? FindOutward(string? words) => Find(words)?.Split(' ')[0] ?? PostcodeSearch.Outward(words ?? "");

    /// <summary>The area exists and the letters are ones that postcodes use; whether the postcode itself exists only Royal Mail knows.</summary>
    public static bool IsPlausible(string postcode) => PostcodeShape.IsPlausible(postcode);
}

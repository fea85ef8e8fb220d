using System.Text.RegularExpressions;

namespace WestKent.Content.Reading;

/// <summary>Words that give away what someone is dealing with. They stay out of anything others may see: a locked screen, an inbox, a browser's tab (rule B4).</summary>
public static partial class TellingWords
{
    /// <summary>The first such word, or null.</summary>
    public static string? Find(string text) => Pattern().Match(text) is { Success: true } word ? word.Value : null;

    [GeneratedRegex(
        @"\b(abus\w*|hate\w*|hatred|violen\w*|police\w*|asb|anti-?\s?social|harass\w*|domestic|sexual\w*|rape\w*|assault\w*|stalk\w*|drugs?|weapons?|knife|threat\w*|crime\w*|criminal\w*|victim\w*|nuisance|racis\w*|neighbour\s+complaint|complaint\s+about|suicid\w*|self-?\s?harm)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

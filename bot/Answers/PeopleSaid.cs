using System.Text.RegularExpressions;

namespace WestKent.Bot.Answers;

/// <summary>Finds who is meant where a home is named with them: "flat 9", "the couple at number 14", "two men at no. 6".</summary>
internal static partial class PeopleSaid
{
    private const int MostRead = 2_000;

    /// <returns>The words as typed; null if nobody can be found by them, or it is the writer's own home.</returns>
    public static string? Find(string? words)
    {
        var text = words is { Length: > MostRead } ? words[..MostRead] : words ?? "";
        foreach (Match match in Shape().Matches(text))
        {
            if (!IsOwnHome().IsMatch(text[..match.Index]) && !IsElsewhere().IsMatch(text[..match.Index]))
                return match.Value.Trim();
        }

        return null;
    }

    /// <summary>Whether words that stand behind an address are about people, and not the rest of the address.</summary>
    public static bool AreMeant(string words) => Find(words) is not null || AreNamed(words);

    /// <summary>Whether there are people in these words, not only a home.</summary>
    public static bool AreNamed(string words) => People().IsMatch(words);

    /// <returns>The first person of one's own home or family named: "my partner".</returns>
    public static string? FindAtHome(string words) => AtHome().Match(words) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(@"\bmy (?:ex[- ]?)?(?:partner|husband|wife|boyfriend|girlfriend|bf|gf|ex|son|daughter|dad|father|mum|mother|brother|sister)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AtHome();

    [GeneratedRegex(@"\b(?:(?:(?:the|a|an|my|some|two|three|2|3|young|old|upstairs|downstairs)\s+){0,2}(?:men|man|women|woman|lads?|boys?|girls?|guys?|blokes?|people|person|tenants?|neighbou?rs?|family|couple|lady|ladies|kids?|teenagers?|residents?|next door)\s+(?:who\s+lives?\s+)?(?:(?:is|are)\s+)?(?:at|in|from|of)\s+)?(?:(?:flat|apartment|room)\s+(?:\d{1,4}[a-z]?|[a-z])|(?:house\s+)?(?:number|num|no\.?|nr)\s*\d{1,4}[a-z]?)\b(?!\s*(?:times|nights|days|hours|weeks|months|years|am|pm|people|of)\b)(?!\s+is\s+(?:mine|my|where\s+i|where\s+we))(?:\s+(?:above|below|under|next to|opposite|upstairs|downstairs)(?:\s+(?:me|us))?)?", RegexOptions.IgnoreCase)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b(?:(?:i|we)(?:['’]?m|['’]?re| am| are| live| stay| moved)(?: \w+){0,2}(?: at| in| to| from)?|(?:my|our)(?: address| flat| home| house)?(?: is)?(?: at)?|here at|(?:in)?to)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsOwnHome();

    [GeneratedRegex(@"\b(?:bus|route|call|rang|phone|crime|ref|reference|log)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsElsewhere();

    [GeneratedRegex(@"\b(?:men|man|women|woman|lads?|boys?|girls?|guys?|blokes?|people|tenants?|neighbou?rs?|family|couple|lady|kids?|teenagers?|youths?|gang|mr|mrs|ms|miss|he|she|they|him|her|them|his|upstairs|downstairs|next door|called|named?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex People();
}

using System.Text.RegularExpressions;

namespace WestKent.Bot.Answers;

/// <summary>Finds what a problem does to people in what they wrote about it: "my baby keeps waking and I have had no sleep for weeks".</summary>
internal static partial class EffectsSaid
{
    private const int MostRead = 2_000;
    private const int MostKept = 300;

    /// <returns>Those parts of the story as typed; null if there are none.</returns>
    public static string? Find(string? words)
    {
        var text = words is { Length: > MostRead } ? words[..MostRead] : words ?? "";
        var parts = Parts().Split(text).Select(part => part.Trim(' ', '-', '\n', '\r')).Where(part => Effect().IsMatch(part)).ToList();
        var found = string.Join(", ", parts);
        return found.Length is 0 or > MostKept ? null : found;
    }

    [GeneratedRegex(@"[,.;!?\n]+|\s+(?:and|but|so|because|cos)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:(?:no|any|lost|losing|lack of|hardly|barely|without)\s+(?:any\s+)?sleep|(?:can'?t|cannot|cant|couldn'?t|could not|not|don'?t|unable to|never|struggl\w+ to|hardly|barely)\s+(?:been\s+|get\s+(?:to\s+)?|get\s+any\s+)?(?:sleep(?:ing)?|rest|cope|take (?:it|this|any more|much more)|stand it|relax|go out|eat|concentrate)|(?:kept|keeps?|keeping)\s+(?:(?:\w+\s+){1,3}(?:awake|up)|(?:\w+\s+){0,3}waking)|(?:wakes?|woken|waking)\s+(?:me|us|my|our|the baby|the kids|up)|(?:i'?m|i am|we'?re|we are|i feel|makes? (?:me|us)|my \w+ (?:is|are))\s+(?:\w+\s+){0,2}(?:scared|frightened|terrified|exhausted|shattered|anxious|depressed|stressed|ill|in tears|on edge|worn out|afraid|desperate)|(?:getting|gets|brings?|dragg\w+)\s+(?:me|us)\s+down|(?:driv\w+)\s+(?:me|us)\s+(?:mad|crazy|insane|up the wall|round the bend)|end of my tether|panic attacks?|my (?:anxiety|depression|mental health|nerves)|late for work|missed work|off work)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Effect();
}

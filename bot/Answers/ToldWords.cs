using System.Text.RegularExpressions;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers;

/// <summary>Who was told already, read from an answer that may also say what the person wants.</summary>
internal sealed partial record ToldWords(YesNoUnsure Police, YesNoUnsure Council, YesNoUnsure Landlord)
{
    public static ToldWords Read(string? words)
    {
        var parts = Parts().Split(words ?? "").Where(part => part.Length > 0).ToList();
        return new ToldWords(Told(parts, AboutPolice()), Told(parts, AboutCouncil()), Told(parts, AboutUs()));
    }

    // "I want you to call the police" tells what they wish, "not the council" whom they did not tell.
    private static YesNoUnsure Told(List<string> parts, Regex who)
    {
        var named = parts.Select(part => (part, match: who.Match(part))).Where(pair => pair.match.Success).ToList();
        return named.Exists(pair => !IsWish(pair.part, pair.match.Index) && !NotTold().IsMatch(pair.part[..(pair.match.Index + pair.match.Length)]))
            ? YesNoUnsure.Yes
            : YesNoUnsure.No;
    }

    private static bool IsWish(string part, int before) => Wish().IsMatch(part[..before]) && !Telling().IsMatch(part[..before]);

    [GeneratedRegex(@"[,.;!?\n]+|\s+(?:but|and i|and we)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:police|polis|pcso|101|crime (?:number|ref\w*|no\.?))", RegexOptions.IgnoreCase)]
    private static partial Regex AboutPolice();

    [GeneratedRegex(@"\b(?:council|environmental health)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutCouncil();

    [GeneratedRegex(@"\b(?:(?:told|reported (?:it )?to|called|rang|phoned|emailed|contacted|spoke to|complained to|wrote to) (?:you|u|west kent|housing|my (?:housing )?officer)|west kent|you (?:already )?know|yes,? you|^\s*(?:you|u)\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex AboutUs();

    [GeneratedRegex(@"\b(?:want|wants|like|wish|hope|need|needs|please|should|can you|could you|will you|would you|ask|get)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex(@"\b(?:told|reported|rang|called|phoned|contacted|spoke|spoken|emailed)\b(?!.*\b(?:want|like)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();

    [GeneratedRegex(@"\b(?:not|no|never|n'?t|havent|didnt|haven['’]t|didn['’]t|dont|won['’]?t|except|without)\b(?!\s+(?:only|help))", RegexOptions.IgnoreCase)]
    private static partial Regex NotTold();
}

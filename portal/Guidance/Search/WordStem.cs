namespace WestKent.Portal.Guidance.Search;

/// <summary>Brings "parties" and "party", "drilling" and "drills" to one form. It need not be a word, only the same each time.</summary>
internal static class WordStem
{
    private const int Shortest = 3;

    public static string Of(string word)
    {
        if (word.Length <= Shortest || !word.All(char.IsAsciiLetter))
            return word;
        var stem = WithoutPlural(word);
        foreach (var ending in (string[])["ment", "ing", "ed"])
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && stem.Length - ending.Length >= Shortest && HasVowel(stem[..^ending.Length]))
            {
                stem = WithoutDouble(stem[..^ending.Length]);
                break;
            }
        }
        return stem.Length > Shortest && stem[^1] is 'e' ? stem[..^1] : stem[^1] is 'y' ? stem[..^1] + "i" : stem;
    }

    private static string WithoutPlural(string word) => word switch
    {
        [.., 'i', 'e', 's'] => word[..^3] + "y",
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [.., 's' or 'x' or 'z', 'e', 's'] or [.., 's' or 'c', 'h', 'e', 's'] => word[..^2],
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string WithoutDouble(string stem) =>
        stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;

    private static bool HasVowel(string part) => part.Any(letter => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y');
}

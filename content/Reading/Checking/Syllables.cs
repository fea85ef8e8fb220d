namespace WestKent.Content.Reading.Checking;

/// <summary>Counts syllables by ear's rules of thumb for English.</summary>
internal static class Syllables
{
    public static int In(string word)
    {
        var letters = string.Concat(word.ToLowerInvariant().Where(letter => letter is >= 'a' and <= 'z'));
        var count = 0;
        var afterVowel = false;
        for (var i = 0; i < letters.Length; i++)
        {
            var vowel = IsVowel(letters, i);
            if (vowel && (!afterVowel || IsSplit(letters, i)))
                count++;
            afterVowel = vowel;
        }
        return Math.Max(1, count - Silent(letters));
    }

    private static bool IsVowel(string letters, int i) =>
        letters[i] is 'a' or 'e' or 'i' or 'o' or 'u' || (letters[i] == 'y' && i > 0);

    // "being", "idea", "quiet", "create": two vowels side by side that are said apart.
    private static bool IsSplit(string letters, int i) =>
        (letters[i - 1], letters[i]) is ('i', 'a') or ('i', 'o') or ('e', 'o') or ('u', 'a') && !Follows(letters, i, "qgct")
        || (letters[i - 1], letters[i]) is ('e', 'i') && letters[i..].StartsWith("ing", StringComparison.Ordinal)
        || (letters[i - 1], letters[i]) is ('i', 'e') && letters[i..].StartsWith("et", StringComparison.Ordinal);

    private static bool Follows(string letters, int i, string any) => i >= 2 && any.Contains(letters[i - 2], StringComparison.Ordinal);

    private static int Silent(string letters)
    {
        if (letters.Length < 3)
            return 0;
        if (letters.EndsWith('e'))
            return letters.EndsWith("le", StringComparison.Ordinal) && !IsVowel(letters, letters.Length - 3) || IsVowel(letters, letters.Length - 2) ? 0 : 1;
        if (letters.EndsWith("es", StringComparison.Ordinal))
            return letters[^3] is 's' or 'x' or 'z' or 'c' or 'g' or 'h' or 'l' or 'i' || IsVowel(letters, letters.Length - 3) ? 0 : 1;
        if (letters.EndsWith("ed", StringComparison.Ordinal))
            return letters[^3] is 't' or 'd' or 'l' && letters.Length > 4 && !IsVowel(letters, letters.Length - 4) && letters[^4] != 'l' || IsVowel(letters, letters.Length - 3) ? 0 : 1;
        return 0;
    }
}

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

    // Two vowels side by side that are said apart: mediation, period, video, usual, idea, being, quiet.
    private static bool IsSplit(string letters, int i)
    {
        var before = i >= 2 ? letters[i - 2] : ' ';
        var after = i + 1 < letters.Length ? letters[i + 1] : ' ';
        return (letters[i - 1], letters[i]) switch
        {
            ('i', 'a') => !(before is 'c' or 't' && after is 'l' or 'n'),
            ('i', 'o') => before is not ('t' or 's' or 'c' or 'g' or 'x'),
            ('e', 'o') => before is not 'p',
            ('u', 'a') => before is not ('q' or 'g'),
            ('e', 'a') => before is 'r' or 'd' && after == ' ',
            ('e', 'i') => after == 'n' && letters.EndsWith("ing", StringComparison.Ordinal) && i == letters.Length - 3,
            ('i', 'e') => after == 't',
            _ => false,
        };
    }

    private static int Silent(string letters)
    {
        if (letters.Length < 3)
            return 0;
        if (letters[^1] == 'e')
            return IsSaidAloud(letters, letters.Length - 1, "") ? 0 : 1;
        return (letters[^2], letters[^1]) switch
        {
            ('e', 's') => IsSaidAloud(letters, letters.Length - 2, "sxzcgh") ? 0 : 1,
            ('e', 'd') => IsSaidAloud(letters, letters.Length - 2, "td") ? 0 : 1,
            _ => 0,
        };
    }

    // The last e is heard after certain letters, and after an l with a consonant before it: table, tables, handled; not rule, called.
    private static bool IsSaidAloud(string letters, int e, string after)
    {
        var before = letters[e - 1];
        return IsVowel(letters, e - 1) || after.Contains(before, StringComparison.Ordinal)
            || (before == 'l' && e >= 2 && letters[e - 2] != 'l' && !IsVowel(letters, e - 2));
    }
}

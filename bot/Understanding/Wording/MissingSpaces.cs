namespace WestKent.Bot.Understanding.Wording;

/// <summary>Cuts "musictooloudeverynight" into the fewest known words; gives the word back whole where that cannot be done.</summary>
internal static class MissingSpaces
{
    private const int LongestPart = 14;

    public static IReadOnlyList<string> Split(string word, Vocabulary vocabulary)
    {
        var cost = new int[word.Length + 1];
        var from = new int[word.Length + 1];
        for (var end = 1; end <= word.Length; end++)
        {
            cost[end] = int.MaxValue;
            for (var start = Math.Max(0, end - LongestPart); start < end; start++)
            {
                if (cost[start] == int.MaxValue || !IsAPart(word[start..end], vocabulary))
                    continue;
                var through = cost[start] + (end - start <= 2 ? 14 : 10);
                if (through < cost[end])
                    (cost[end], from[end]) = (through, start);
            }
        }

        if (cost[word.Length] == int.MaxValue)
            return [word];
        var parts = new List<string>();
        for (var end = word.Length; end > 0; end = from[end])
            parts.Insert(0, word[from[end]..end]);
        return parts;
    }

    private static bool IsAPart(string part, Vocabulary vocabulary) => part.Length switch
    {
        1 => part is "a" or "i" or "u" or "n",
        2 => part is "my" or "is" or "me" or "at" or "on" or "in" or "to" or "of" or "up" or "no" or "it" or "he" or "we" or "am" or "pm" or "so" or "by" or "do",
        _ => vocabulary.Knows(part),
    };
}

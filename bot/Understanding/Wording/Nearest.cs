namespace WestKent.Bot.Understanding.Wording;

/// <summary>Finds the one known word a misspelling most likely stands for: same first letter, one slip in a short word, two in a long one.</summary>
internal static class Nearest
{
    public static string? To(string word, Vocabulary vocabulary)
    {
        var allowed = word.Length >= 8 ? 2 : 1;
        string? best = null;
        var bestDistance = allowed + 1;
        for (var length = word.Length - allowed; length <= word.Length + allowed; length++)
        {
            foreach (var candidate in vocabulary.Targets(word[0], length))
            {
                var distance = Slips(word, candidate, bestDistance);
                if (distance < bestDistance)
                    (best, bestDistance) = (candidate, distance);
            }
        }

        // A four-letter word is changed only by swapping or doubling letters: "dead" is never made out of "deaf".
        return best is not null && (word.Length > 4 || SameLetters(word, best)) ? best : null;
    }

    private static bool SameLetters(string word, string other) => word.ToHashSet().SetEquals(other);

    // Swapped neighbours count as one slip; stops as soon as the limit is reached.
    private static int Slips(string a, string b, int limit)
    {
        Span<int> before = stackalloc int[64], last = stackalloc int[64], row = stackalloc int[64];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least >= limit)
                return limit;
            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}

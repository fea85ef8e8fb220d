namespace WestKent.Bot.Understanding.Wording;

/// <summary>Turns a typed word into plain words: text-speak, dropped letters, stretched letters, missing spaces and slips of the finger.</summary>
internal sealed class Spelling(IReadOnlyDictionary<string, string> spellings, Vocabulary vocabulary)
{
    private static readonly HashSet<string> SaysIs = ["he", "she", "it", "that", "there", "what", "who", "where", "how", "here", "when", "everything", "nothing", "someone", "somebody", "everyone", "one"];

    public bool Knows(string word) => vocabulary.Knows(word);

    public IEnumerable<string> Plain(RawWord word, CorrectionBudget budget)
    {
        var apostrophe = word.Text.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe > 0)
            return Contraction(word.Text[..apostrophe], word.Text[(apostrophe + 1)..].Replace("'", "", StringComparison.Ordinal), word.LooksLikeAName, budget);
        return Lookup(word.Text, word.LooksLikeAName, budget);
    }

    private IEnumerable<string> Contraction(string before, string after, bool looksLikeAName, CorrectionBudget budget) => (before, after) switch
    {
        ("won", "t") => ["will", "not"],
        ("can", "t") => ["can", "not"],
        ("shan", "t") => ["shall", "not"],
        ("ain", "t") => ["is", "not"],
        ("let", "s") => ["let", "us"],
        (_, "t") when before.EndsWith('n') => [before[..^1], "not"],
        (_, "ll") => [.. Lookup(before, looksLikeAName, budget), "will"],
        (_, "re") => [.. Lookup(before, looksLikeAName, budget), "are"],
        (_, "ve") => [.. Lookup(before, looksLikeAName, budget), "have"],
        (_, "d") => [.. Lookup(before, looksLikeAName, budget), "would"],
        (_, "m") => [.. Lookup(before, looksLikeAName, budget), "am"],
        (_, "s") when SaysIs.Contains(before) => [before, "is"],
        (_, "s") => Lookup(before, looksLikeAName, budget),
        _ => Lookup(before + after, looksLikeAName, budget),
    };

    private IEnumerable<string> Lookup(string word, bool looksLikeAName, CorrectionBudget budget)
    {
        if (spellings.TryGetValue(word, out var plain))
            return plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (vocabulary.Knows(word) || char.IsAsciiDigit(word[0]))
            return [word];
        if (Unstretched(word) is { } shorter)
            return spellings.TryGetValue(shorter, out plain) ? plain.Split(' ') : [shorter];
        if (word.EndsWith("in", StringComparison.Ordinal) && vocabulary.Knows(word + "g"))
            return [word + "g"];
        if (word.Length > 4 && word[^1] == 'd' && vocabulary.Knows(word[..^1] + "ed"))
            return [word[..^1] + "ed"];
        if (word.Length < 4 || looksLikeAName || !word.All(char.IsAsciiLetterLower) || !budget.TrySpend())
            return [word];
        if (Nearest.To(word, vocabulary) is { } nearest)
            return [nearest];
        return word.Length > 9 ? MissingSpaces.Split(word, vocabulary) : [word];
    }

    // "sooooo" and "looouuud": long runs of a letter are tried as two, then as one.
    private string? Unstretched(string word)
    {
        var two = Shorten(word, 2);
        if (two.Length == word.Length)
            return null;
        if (vocabulary.Knows(two) || spellings.ContainsKey(two))
            return two;
        var one = Shorten(word, 1);
        return one.Length > 1 && (vocabulary.Knows(one) || spellings.ContainsKey(one)) ? one : two;
    }

    private static string Shorten(string word, int longestRun)
    {
        var kept = new List<char>(word.Length);
        var run = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var start = at;
            while (at + 1 < word.Length && word[at + 1] == word[start])
                at++;
            run = at - start + 1;
            for (var times = run >= 3 ? Math.Min(run, longestRun) : run; times > 0; times--)
                kept.Add(word[start]);
        }

        return new string([.. kept]);
    }
}

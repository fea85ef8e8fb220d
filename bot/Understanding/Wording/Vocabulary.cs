using System.Reflection;

namespace WestKent.Bot.Understanding.Wording;

/// <summary>Words that are spelt right, and among them those worth correcting a misspelling to.</summary>
internal sealed class Vocabulary
{
    private static readonly HashSet<string> English = ReadEnglish();

    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<(char First, int Length), List<string>> targets = [];

    /// <summary>Takes the words our cues are made of, and the rightly spelt words of the examples.</summary>
    public Vocabulary(IEnumerable<string> cueWords, IEnumerable<string> exampleWords)
    {
        foreach (var word in cueWords)
            AddTarget(word);
        foreach (var word in exampleWords.Where(IsEnglish))
            AddTarget(word);
    }

    public bool Knows(string word) => known.Contains(word) || IsEnglish(word);

    /// <summary>The words a misspelling of this length and first letter could stand for.</summary>
    public IEnumerable<string> Targets(char first, int length) => targets.TryGetValue((first, length), out var words) ? words : [];

    public static bool IsPlainEnglish(string word) => English.Contains(word);

    public static bool IsEnglish(string word)
    {
        if (English.Contains(word) || word.Length < 3)
            return true;
        foreach (var ending in (ReadOnlySpan<string>)["s", "es", "ed", "ing", "ly", "er", "ers", "est", "ness"])
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < 3)
                continue;
            var stem = word[..^ending.Length];
            if (English.Contains(stem) || English.Contains(stem + "e") || (stem[^1] == stem[^2] && English.Contains(stem[..^1])))
                return true;
        }

        return (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal)) && English.Contains(word[..^3] + "y");
    }

    private void AddTarget(string word)
    {
        if (!known.Add(word) || word.Length < 4 || !word.All(char.IsAsciiLetterLower))
            return;
        var key = (word[0], word.Length);
        if (!targets.TryGetValue(key, out var words))
            targets[key] = words = [];
        words.Add(word);
    }

    private static HashSet<string> ReadEnglish()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Understanding.Wording.english-words.txt")
            ?? throw new InvalidOperationException("The list of English words was not built in.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(17_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                words.UnionWith(line.Split(' '));
        }

        return words;
    }
}

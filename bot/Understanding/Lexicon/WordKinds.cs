using System.Collections.Concurrent;
using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Lexicon;

/// <summary>Numbers each set of alternatives ("bark~/howl~/yap*") and tells which sets a word belongs to.</summary>
internal sealed class WordKinds
{
    private const int MostRemembered = 8_000;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> prefixes = new(StringComparer.Ordinal);
    private readonly List<int> anyNumber = [];
    private readonly ConcurrentDictionary<string, int[]> remembered = new(StringComparer.Ordinal);

    public int Count => numbers.Count;

    public IEnumerable<string> ExactWords => exact.Keys;

    /// <summary>Whole words are matched as spelt, "bark~" by stem, "bark*" by its beginning, "N" is any number.</summary>
    public int NumberOf(IReadOnlyCollection<string> alternatives)
    {
        var name = string.Join('/', alternatives.Order(StringComparer.Ordinal));
        if (numbers.TryGetValue(name, out var number))
            return number;
        numbers[name] = number = numbers.Count;
        foreach (var word in alternatives.Distinct(StringComparer.Ordinal))
        {
            if (word == "N")
                anyNumber.Add(number);
            else if (word.EndsWith('*'))
                Add(prefixes, word[..^1], number);
            else if (word.EndsWith('~'))
            {
                Add(stems, Stem.Of(word[..^1]), number);
                Add(exact, word[..^1], number);
            }
            else
                Add(exact, word, number);
        }

        return number;
    }

    public HeardWords Hear(IReadOnlyList<Word> words)
    {
        var kinds = new int[words.Count][];
        for (var at = 0; at < words.Count; at++)
            kinds[at] = KindsOf(words[at]);
        return new HeardWords(words, kinds, Count);
    }

    // The same few thousand words come again and again; what is remembered is bounded, whatever people write.
    private int[] KindsOf(Word word)
    {
        if (remembered.TryGetValue(word.Text, out var kinds))
            return kinds;
        var found = new List<int>();
        Collect(word, found);
        kinds = [.. found];
        if (remembered.Count < MostRemembered)
            remembered[word.Text] = kinds;
        return kinds;
    }

    private void Collect(Word word, List<int> found)
    {
        if (exact.TryGetValue(word.Text, out var kinds))
            found.AddRange(kinds);
        if (stems.TryGetValue(word.Stem, out kinds))
            found.AddRange(kinds);
        if (char.IsAsciiDigit(word.Text[0]))
            found.AddRange(anyNumber);
        var lookup = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 2; length <= word.Text.Length; length++)
        {
            if (lookup.TryGetValue(word.Text.AsSpan(0, length), out kinds))
                found.AddRange(kinds);
        }
    }

    private static void Add(Dictionary<string, List<int>> table, string word, int number)
    {
        if (!table.TryGetValue(word, out var kinds))
            table[word] = kinds = [];
        kinds.Add(number);
    }
}

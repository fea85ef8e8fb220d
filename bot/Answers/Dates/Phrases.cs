namespace WestKent.Bot.Answers.Dates;

/// <summary>Phrases with what each means, found by their first word; the longest that fits is taken.</summary>
internal sealed class Phrases<T>
{
    private readonly Dictionary<string, List<(string Phrase, T Meaning)>> byFirstWord = [];

    /// <param name="phrases">Several ways to say one thing are parted by a bar: "lately|these days".</param>
    public Phrases(params (string Ways, T Meaning)[] phrases)
    {
        foreach (var (ways, meaning) in phrases)
        {
            foreach (var way in ways.Split('|'))
                Add(way, meaning);
        }

        foreach (var list in byFirstWord.Values)
            list.Sort((one, other) => other.Phrase.Length.CompareTo(one.Phrase.Length));
    }

    public (T Meaning, int Next)? Find(Telling telling, int at)
    {
        if (!byFirstWord.TryGetValue(telling[at], out var list))
            return null;
        foreach (var (phrase, meaning) in list)
        {
            var next = telling.After(at, phrase);
            if (next >= 0)
                return (meaning, next);
        }

        return null;
    }

    private void Add(string phrase, T meaning)
    {
        var first = phrase.Split(' ')[0];
        if (!byFirstWord.TryGetValue(first, out var list))
            byFirstWord[first] = list = [];
        list.Add((phrase, meaning));
    }
}

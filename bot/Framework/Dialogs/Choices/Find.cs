namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices in what a person wrote, whole words only.</summary>
public class Find
{
    private const int UsualTokenDistance = 2;

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, choices.Select(value => new Choice(value)).ToList(), options);
    }

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        var found = FindValues(utterance, Names(choices, options), options);
        return found.ConvertAll(match => new ModelResult<FoundChoice>
        {
            Start = match.Start,
            End = match.End,
            Text = match.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[match.Resolution.Index].Value,
                Index = match.Resolution.Index,
                Score = match.Resolution.Score,
                Synonym = match.Resolution.Value,
            },
        });
    }

    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (string.IsNullOrEmpty(utterance)) return [];

        options ??= new FindValuesOptions();
        var tokenize = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var words = tokenize(utterance, options.Locale);
        if (words.Count == 0) return [];

        var matches = new List<ModelResult<FoundValue>>();

        // Longer values come first, so that "bread pudding" is not taken for "bread".
        foreach (var value in values.OrderByDescending(value => value.Value?.Length ?? 0))
        {
            if (string.IsNullOrWhiteSpace(value.Value)) continue;
            var sought = tokenize(value.Value.Trim(), options.Locale);

            for (var from = 0; from < words.Count;)
            {
                var match = Match(words, sought, value, from, options);
                if (match == null) break;

                matches.Add(match);
                from = match.End + 1;
            }
        }

        return Keep(utterance, words, matches);
    }

    private static List<SortedValue> Names(IList<Choice> choices, FindChoicesOptions options)
    {
        var names = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (options is not { NoValue: true }) Add(choice.Value);
            if (options is not { NoAction: true }) Add(choice.Action?.Title);
            choice.Synonyms?.ForEach(Add);

            void Add(string name)
            {
                if (name != null) names.Add(new SortedValue { Value = name, Index = index });
            }
        }

        return names;
    }

    private static ModelResult<FoundValue> Match(
        List<Token> words, List<Token> sought, SortedValue value, int from, FindValuesOptions options)
    {
        var farthest = options.MaxTokenDistance ?? UsualTokenDistance;
        int matched = 0, skipped = 0, start = -1, end = -1;

        foreach (var word in sought)
        {
            var at = words.FindIndex(from, other => other.Normalized == word.Normalized);
            var distance = matched == 0 ? 0 : at - from;
            if (at < 0 || distance > farthest) continue;

            matched++;
            skipped += distance;
            from = at + 1;
            end = at;
            if (start < 0) start = at;
        }

        if (matched == 0 || (matched < sought.Count && !options.AllowPartialMatches)) return null;

        var completeness = matched / (float)sought.Count;
        var accuracy = matched / (float)(matched + skipped);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = completeness * accuracy },
        };
    }

    // Best first: each choice once, each word for one choice. Places then turn from words into characters.
    private static List<ModelResult<FoundValue>> Keep(string utterance, List<Token> words, List<ModelResult<FoundValue>> matches)
    {
        var kept = new List<ModelResult<FoundValue>>(matches.Count);
        if (matches.Count == 0) return kept;

        var choices = new HashSet<int>();
        var taken = new bool[words.Count];
        foreach (var match in matches.OrderByDescending(match => match.Resolution.Score))
        {
            var span = taken.AsSpan(match.Start, match.End - match.Start + 1);
            if (span.Contains(true) || !choices.Add(match.Resolution.Index)) continue;

            span.Fill(true);
            match.Start = words[match.Start].Start;
            match.End = words[match.End].End;
            match.Text = utterance[match.Start..(match.End + 1)];
            kept.Add(match);
        }

        kept.Sort((one, other) => one.Start.CompareTo(other.Start));
        return kept;
    }
}

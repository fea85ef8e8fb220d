using WestKent.Content.Reading;

namespace WestKent.Portal.Guidance.Search;

/// <summary>Which words are in which pages, and how much each says about its page.</summary>
internal sealed class SearchIndex
{
    private const double InTitle = 8;
    private const double InSummary = 4;
    private const double InHeading = 3;
    private const double InText = 1;
    private const double AsResidentsSayIt = 0.5;

    // A misspelt word is a guess at what was meant.
    private const double Guessed = 0.6;
    private const int ShortestGuess = 4;
    private const int MostFound = 20;
    private const double LeastOfTheBest = 0.2;

    private readonly IReadOnlyList<SearchedPage> pages;
    private readonly IReadOnlyDictionary<string, string> spellings;
    private readonly Dictionary<string, Dictionary<int, double>> weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    private SearchIndex(IReadOnlyList<SearchedPage> pages, IReadOnlyDictionary<string, string> spellings)
    {
        this.pages = pages;
        this.spellings = spellings;
        foreach (var (number, page) in pages.Index())
        {
            Add(number, [page.Title], InTitle);
            Add(number, [page.Summary], InSummary);
            Add(number, page.Headings, InHeading);
            Add(number, page.Sentences, InText);
            Add(number, page.SaidAs, AsResidentsSayIt);
        }
    }

    public static SearchIndex Of(ContentSnapshot content) => new(SearchedPages.Of(content), content.Policy.Spellings);

    /// <summary>The pages that fit, the best first.</summary>
    public IReadOnlyList<FoundPage> Find(SearchQuery query)
    {
        var asked = SmallWords.Without(query.Words).Select(Meanings).ToList();
        var scores = Score(asked);
        var stems = asked.SelectMany(meanings => meanings.Keys).ToHashSet(StringComparer.Ordinal);
        var best = scores.Values.DefaultIfEmpty().Max();
        return
        [
            .. scores.Where(score => score.Value >= best * LeastOfTheBest)
                .OrderByDescending(score => score.Value).ThenBy(score => score.Key)
                .Take(MostFound)
                .Select(score => Snippet.Show(pages[score.Key], stems, Rarity)),
        ];
    }

    private void Add(int page, IReadOnlyList<string> texts, double weight)
    {
        foreach (var word in texts.SelectMany(SearchWord.In).CountBy(word => word.Stem))
        {
            if (!weights.TryGetValue(word.Key, out var inPages))
                weights[word.Key] = inPages = [];
            inPages[page] = inPages.GetValueOrDefault(page) + weight * (1 + Math.Log(word.Value));
            if (weight > AsResidentsSayIt)
                written.Add(word.Key);
        }
    }

    /// <summary>The stems a typed word may stand for, and how sure that is.</summary>
    private Dictionary<string, double> Meanings(SearchWord word)
    {
        var meanings = new Dictionary<string, double>(StringComparer.Ordinal) { [word.Stem] = 1 };
        if (spellings.TryGetValue(word.Plain, out var meant))
        {
            foreach (var plain in SmallWords.Without([.. SearchWord.In(meant)]))
                meanings.TryAdd(plain.Stem, 1);
        }
        if (word.Stem.Length >= ShortestGuess && !meanings.Keys.Any(written.Contains))
        {
            foreach (var near in written.Where(stem => stem.Length >= ShortestGuess - 1 && OneSlip.Between(stem, word.Stem)))
                meanings.TryAdd(near, Guessed);
        }
        return meanings;
    }

    // A page that fits every word is worth more than one that fits a single word often.
    private Dictionary<int, double> Score(List<Dictionary<string, double>> asked)
    {
        var scores = new Dictionary<int, double>();
        var fits = new Dictionary<int, int>();
        foreach (var meanings in asked)
        {
            var ofWord = new Dictionary<int, double>();
            foreach (var (stem, sureness) in meanings)
            {
                foreach (var (page, weight) in weights.GetValueOrDefault(stem) ?? [])
                    ofWord[page] = Math.Max(ofWord.GetValueOrDefault(page), weight * sureness * Rarity(stem));
            }
            foreach (var (page, score) in ofWord)
            {
                scores[page] = scores.GetValueOrDefault(page) + score;
                fits[page] = fits.GetValueOrDefault(page) + 1;
            }
        }
        return scores.ToDictionary(score => score.Key, score => score.Value * Math.Pow((double)fits[score.Key] / asked.Count, 2));
    }

    private double Rarity(string stem) => Math.Log(1 + pages.Count / (1.0 + (weights.GetValueOrDefault(stem)?.Count ?? 0)));
}

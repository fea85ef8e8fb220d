using System.Collections.Frozen;

namespace WestKent.Portal.Guidance.Search;

/// <summary>Words that are in every text, and so find nothing.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> All = new[]
    {
        "a", "about", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "cant", "could", "did", "do", "does",
        "doing", "dont", "for", "from", "get", "gets", "go", "goes", "going", "got", "had", "has", "have", "he", "her", "hers", "him", "his", "how",
        "i", "if", "im", "in", "into", "is", "isnt", "it", "its", "ive", "just", "keep", "keeps", "like", "me", "my", "no", "not", "of", "off",
        "on", "or", "our", "out", "please", "really", "she", "should", "so", "some", "than", "that", "the", "their", "them", "then", "there",
        "they", "this", "to", "too", "up", "us", "very", "want", "was", "we", "were", "what", "when", "where", "which", "who", "why", "will",
        "with", "would", "you", "your",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that carry meaning; all of them where none does.</summary>
    public static IReadOnlyList<SearchWord> Without(IReadOnlyList<SearchWord> words)
    {
        var telling = words.Where(word => !All.Contains(word.Plain)).ToList();
        return telling.Count > 0 ? telling : words;
    }
}

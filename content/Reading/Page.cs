namespace WestKent.Content.Reading;

/// <summary>A page's Markdown and the short words (labels, hints, buttons) around it, in the order of the file.</summary>
public sealed record Page(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string? Summary,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyDictionary<string, string> Placeholders,
    string Body) : IContentItem
{
    /// <summary>The words under a key; a missing key names the page and the key.</summary>
    public string Word(string key) => Words.TryGetValue(key, out var words)
        ? words
        : throw new KeyNotFoundException($"There are no words '{key}' in content/pages/{Id}.md.");
}

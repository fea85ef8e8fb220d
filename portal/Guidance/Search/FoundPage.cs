namespace WestKent.Portal.Guidance.Search;

/// <summary>What kind of page was found.</summary>
public enum FoundKind
{
    Guide,
    Support,
    Type,
    Exclusion,
}

/// <summary>A page that fits a search, with its title and the sentence that fits best, the found words marked.</summary>
public sealed record FoundPage(FoundKind Kind, string Path, IReadOnlyList<MarkedText> Title, IReadOnlyList<MarkedText> Snippet)
{
    /// <summary>Where its kind is named in the words of the guides page.</summary>
    public string KindKey => Kind switch
    {
        FoundKind.Guide => "found-guide",
        FoundKind.Support => "found-support",
        FoundKind.Type => "found-type",
        FoundKind.Exclusion => "found-exclusion",
    };
}

/// <summary>A piece of text; marked where it is what was searched for.</summary>
public readonly record struct MarkedText(string Text, bool IsMarked);

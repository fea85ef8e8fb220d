namespace WestKent.Cases.Following;

/// <summary>What was wrong with something a source wrote, if anything.</summary>
public enum WordsOutcome
{
    Kept,
    Empty,
    TooLong,
    NoSuchCase,
}

internal static class SourceWords
{
    /// <summary>As it will be kept: without the blanks around it, and null if nothing is left.</summary>
    public static string? Trim(string? typed) => typed?.Trim() is { Length: > 0 } words ? words : null;
}

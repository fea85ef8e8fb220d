namespace WestKent.Portal.Guidance.Search;

/// <summary>A page as the index sees it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Summary">One line about it.</param>
/// <param name="Headings">The headings within it.</param>
/// <param name="Sentences">All else it says.</param>
/// <param name="SaidAs">How residents say it. It helps to find the page and is never shown.</param>
internal sealed record SearchedPage(
    FoundKind Kind,
    string Path,
    string Title,
    string Summary,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<string> SaidAs);

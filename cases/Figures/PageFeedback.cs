namespace WestKent.Cases.Figures;

/// <summary>How many found a page useful on one day, and how many did not. Counts only: nothing about who they were.</summary>
public sealed class PageFeedback
{
    private PageFeedback()
    {
    }

    /// <summary>The page's path without its first slash, such as <c>guides/keeping-a-diary</c>.</summary>
    public string PageId { get; private set; } = "";

    /// <summary>The day in London.</summary>
    public DateOnly Day { get; private set; }

    public int YesCount { get; private set; }

    public int NoCount { get; private set; }
}

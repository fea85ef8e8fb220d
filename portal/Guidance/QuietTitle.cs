using WestKent.Content.Reading;

namespace WestKent.Portal.Guidance;

/// <summary>What the browser's tab and its list of pages seen show, which someone else may read (rule B4).</summary>
internal static class QuietTitle
{
    /// <summary>The page's own words for an item come first (<c>title-domestic-abuse</c>); a heading that gives too much away is never shown.</summary>
    public static string Of(ContentSnapshot content, Page page, IContentItem item) =>
        page.Words.GetValueOrDefault($"title-{item.Id}")
        ?? (TellingWords.Find(item.Title) is null
            ? content.Fill(page.Word("item-title"), new Dictionary<string, string> { ["name"] = item.Title }, FillFor.Text)
            : page.Word("private-title"));
}

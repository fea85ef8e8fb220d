using AngleSharp.Dom;

namespace WestKent.Tests.Portal.Guidance;

internal static class WordsOf
{
    /// <summary>The words of the first element that fits, with single spaces.</summary>
    public static string Words(this IParentNode page, string selector) =>
        string.Join(' ', (page.QuerySelector(selector)?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

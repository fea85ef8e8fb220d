using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>The pages of the site that content may link to.</summary>
internal static class SiteRoutes
{
    private const string Guide = "/guides/";

    private static readonly string[] Pages =
    [
        "/", "/chat", "/my-case", "/my-case/words", "/case-review", "/guides", "/support", "/what-is-asb", "/what-we-can-do", "/contact", "/accessibility", "/privacy",
    ];

    // These have steps below them, which only the portal's code knows; `check` compares them with it.
    private static readonly string[] WithSteps = ["/my-case/", "/case-review/"];

    public static string? Refuse(string url, IReadOnlyCollection<string> guides)
    {
        var path = PathOf(url);
        if (GuideOf(url) is { } guide)
            return guides.Contains(guide) ? null : $"The link leads to {path}, but there is no such guide.{NearestName.Suggest(guide, guides)}";
        return Pages.Contains(path) || IsStep(path) ? null : Missing(path, Pages);
    }

    public static string? GuideOf(string url) =>
        PathOf(url) is var path && path.StartsWith(Guide, StringComparison.Ordinal) && path.Length > Guide.Length ? path[Guide.Length..] : null;

    /// <summary>What is wrong with a link to a step, now that the portal's own routes are known.</summary>
    public static string? RefuseStep(string url, IReadOnlyCollection<string> routes) =>
        IsStep(PathOf(url)) && !routes.Contains(PathOf(url)) ? Missing(PathOf(url), routes) : null;

    private static bool IsStep(string path) => WithSteps.Any(page => path.StartsWith(page, StringComparison.Ordinal));

    private static string Missing(string path, IReadOnlyCollection<string> pages) =>
        $"The link leads to {path}, but the site has no such page.{NearestName.Suggest(path, pages)}";

    private static string PathOf(string url)
    {
        var path = url.Split('?', '#')[0];
        return path.Length > 1 ? path.TrimEnd('/') : path;
    }
}

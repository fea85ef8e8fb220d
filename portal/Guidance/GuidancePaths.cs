using WestKent.Content.Reading;

namespace WestKent.Portal.Guidance;

/// <summary>The pages that can be found useful, by their path without its first slash.</summary>
internal static class GuidancePaths
{
    private static readonly string[] Pages = ["support", "what-is-asb", "what-we-can-do", "contact", "accessibility", "privacy"];

    public static bool AreIn(PathString path) => Pages.Append("guides").Any(page => path.StartsWithSegments($"/{page}"));

    public static bool Has(ContentSnapshot content, string path) => path.Split('/') switch
    {
        [var page] => Pages.Contains(page),
        ["guides", var id] => content.Guides.Has(id),
        ["what-is-asb", var id] => content.Types.Has(id) || content.Exclusions.Has(id),
        _ => false,
    };
}

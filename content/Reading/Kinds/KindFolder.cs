namespace WestKent.Content.Reading.Kinds;

/// <summary>The folder names, each used in one spelling only.</summary>
internal static class KindFolder
{
    public const string Exclusions = "exclusions";
    public const string Types = "types";
    public const string Wishes = "wishes";
    public const string Safety = "safety";
    public const string Guides = "guides";
    public const string Support = "support";
    public const string Councils = "councils";
    public const string Outcomes = "outcomes";
    public const string Prompts = "prompts";
    public const string Notices = "notices";
    public const string Pages = "pages";
    public const string Policy = "policy";
}

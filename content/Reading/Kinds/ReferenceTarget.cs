namespace WestKent.Content.Reading.Kinds;

/// <summary>What a reference may point to besides a folder of files.</summary>
internal static class ReferenceTarget
{
    public const string Team = "team";
    public const string District = "district";
    public const string Label = "label";
    public const string Type = "type";
    public const string Band = "band";
}

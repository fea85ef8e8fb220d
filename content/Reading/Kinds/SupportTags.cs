namespace WestKent.Content.Reading.Kinds;

internal static class SupportTags
{
    public static readonly IReadOnlyList<string> All =
    [
        "any", "crime", "domestic-abuse", "hate", "sexual", "stalking", "mental-health", "crisis", "child", "adult-at-risk",
        "exploitation", "neighbours", "noise", "money-and-rights", "older-people", "male-victims", "lgbt", "complaint", "emergency",
    ];
}

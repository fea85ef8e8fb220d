namespace WestKent.Bot.Understanding.Learning;

/// <summary>How much each kind of sign counts and how fast the weights are learned; chosen by cross-validation over the examples.</summary>
internal static class Weights
{
    public const float Cue = 1f;
    public const float Concept = 0.6f;
    public const float Word = 0.7f;
    public const float Pair = 0.35f;
    public const float Piece = 0.25f;
    public const float Pace = 0.15f;
    public const float Keep = 0.0005f;
    public const int Rounds = 14;
}

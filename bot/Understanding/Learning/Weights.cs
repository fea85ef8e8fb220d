namespace WestKent.Bot.Understanding.Learning;

/// <summary>How much each kind of sign counts and how fast the weights are learned; chosen by cross-validation over the examples.</summary>
internal static class Weights
{
    public const float Cue = 0.6f;
    public const float Concept = 1f;
    public const float Together = 0.2f;
    public const float Word = 1f;
    public const float Pair = 0.35f;
    public const float Pace = 0.3f;
    public const float Keep = 0.0005f;
    public const int Rounds = 10;

    // Missing a danger costs more than a needless question, so a flag is raised below an even chance.
    public const float FlagFrom = 0f;
    public const float RiskLean = 2f;
}

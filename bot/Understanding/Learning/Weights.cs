namespace WestKent.Bot.Understanding.Learning;

/// <summary>How much each kind of sign counts and how fast the weights are learned; chosen by cross-validation over the examples.</summary>
internal static class Weights
{
    public const float Cue = 0.6f;
    public const float Concept = 0.6f;
    public const float Word = 1.4f;
    public const float Pair = 1f;
    public const float Piece = 0.4f;
    public const float Pace = 0.3f;
    public const int Rounds = 6;

    // The weights kept are the average of the later rounds: steadier than the last round's.
    public const int AveragedRounds = 3;

    // While learning labels half the words and half the cues are left out at random, so that none is leant on alone.
    public const float WordsLeftOut = 0.5f;
    public const float CuesLeftOut = 0.5f;

    // Missing a danger costs more than a needless question, so a flag is raised below an even chance.
    public const float FlagFrom = -0.5f;
    public const float RiskLean = 1f;

    // Below this, where no cue speaks for a flag, silence about it is taken as a no.
    public const float SurelyNot = -0.7f;

    // An exclusion is answered only where it is this much likelier than ASB; ASB where exclusions are not this much likelier.
    public const double ExclusionNeeds = 1.8;
    public const double AsbNeeds = 2;

    public static float ForSafety(SignKind kind) => kind switch
    {
        SignKind.Concept or SignKind.TakenBack => 1.6f,
        SignKind.Word or SignKind.NotWord => 0.7f,
        SignKind.Pair => 0.5f,
        SignKind.Piece => 0,
    };
}

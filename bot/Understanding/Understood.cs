namespace WestKent.Bot.Understanding;

/// <summary>What one message was taken to mean, and why.</summary>
/// <param name="Labels">Up to three, best first, as they may be offered.</param>
/// <param name="AllLabels">Every label with its probability, best first.</param>
/// <param name="SafetyFlags">Ids of content/safety that the message raises.</param>
/// <param name="DecidedBy">What spoke most for the first label and for each flag, in plain words for staff and traces.</param>
/// <param name="Language">The language guessed where it is not English, else null.</param>
public sealed record Understood(
    IReadOnlyList<RankedLabel> Labels,
    IReadOnlyList<RankedLabel> AllLabels,
    IReadOnlyList<string> SafetyFlags,
    Certainty Certainty,
    IReadOnlyList<string> DecidedBy,
    HeardTime? Time,
    HeardFrequency? Frequency,
    HeardFacts Facts,
    bool OtherLanguage,
    string? Language);

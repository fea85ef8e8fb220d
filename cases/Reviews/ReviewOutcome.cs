namespace WestKent.Cases.Reviews;

/// <summary>What the council decided and what came of it, as staff record it.</summary>
/// <param name="Recommendations">How many recommendations were made.</param>
/// <param name="Words">What came of it.</param>
/// <param name="RecommendationWords">What was recommended, to whom.</param>
public sealed record ReviewOutcome(
    ReviewDecision Decision, DateOnly? DecidedOn, DateOnly? ReviewedOn, int Recommendations, string? Words, string? RecommendationWords);

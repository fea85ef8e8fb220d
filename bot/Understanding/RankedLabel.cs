namespace WestKent.Bot.Understanding;

/// <summary>The id of an exclusion, type or wish, and how likely it is meant.</summary>
public sealed record RankedLabel(string Id, Side Side, double Probability);

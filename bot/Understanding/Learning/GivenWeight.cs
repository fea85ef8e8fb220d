namespace WestKent.Bot.Understanding.Learning;

/// <summary>A weight known before learning: how much a sign speaks for an answer.</summary>
internal readonly record struct GivenWeight(int Feature, int Answer, float Weight);

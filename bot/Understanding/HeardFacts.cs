namespace WestKent.Bot.Understanding;

/// <summary>What the message already answers, so that the talk never asks it again. Null means it was not said.</summary>
public sealed record HeardFacts(bool HappeningNow, bool Aimed, IReadOnlyList<HeardHarm> Harms, HeardTalk? Talked, bool ToldPolice, bool ToldCouncil);


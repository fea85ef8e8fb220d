namespace WestKent.Bot.Understanding;

/// <summary>What raises the band of a report, as content/policy/bands.yaml names it.</summary>
public enum HeardHarm { Injury, Weapon, Fire, Threat, Targeted, Child, Adult }

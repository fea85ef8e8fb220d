namespace WestKent.Bot.Understanding;

/// <summary>Whether they have spoken to the neighbour, or say they do not feel safe to.</summary>
public enum HeardTalk { Tried, NotSafe }

namespace WestKent.Bot.Understanding;

/// <summary>How often, as content's questions name it.</summary>
public enum HeardFrequency { Once, Again, Often, Daily }

namespace WestKent.Bot.Understanding;

/// <summary>How far the first label can be relied on. CloseCall: both sides of the line are near, so ask the deciding question. Unclear: ask what it is about.</summary>
public enum Certainty { Clear, Likely, CloseCall, Unclear }

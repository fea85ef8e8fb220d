namespace WestKent.Bot.Understanding;

/// <summary>Which list of content a label comes from.</summary>
public enum Side { UsuallyNotAsb, Asb, Wish }

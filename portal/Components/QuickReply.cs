namespace WestKent.Portal.Components;

/// <param name="Value">What is posted as `choice`.</param>
/// <param name="Text">What the button says.</param>
/// <param name="IsAlone">Where several may be picked: this one excludes the others, so it stays a button.</param>
public sealed record QuickReply(string Value, string Text, bool IsAlone = false);

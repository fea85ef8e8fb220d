namespace WestKent.Portal.Components;

/// <param name="Value">What is posted as `choice`.</param>
/// <param name="Text">What the button says.</param>
public sealed record QuickReply(string Value, string Text);

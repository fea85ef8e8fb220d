namespace WestKent.Portal.Guidance;

/// <summary>A type of anti-social behaviour, or something that usually is not, with its short answer.</summary>
public sealed record LabelLink(string Id, string Title, string Summary);

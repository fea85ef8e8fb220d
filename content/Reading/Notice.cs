namespace WestKent.Content.Reading;

/// <summary>A message the service sends by itself: e-mail and letter words, a text, and a script for a call.</summary>
public sealed record Notice(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string Subject,
    string Sms,
    string? Call,
    IReadOnlyDictionary<string, string> Placeholders,
    string Body) : IContentItem;

namespace WestKent.Content.Reading;

/// <summary>Something that can be done about a case, or a reason to close it. <c>Kind</c> is non-legal, legal or closure.</summary>
public sealed record Outcome(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string Summary,
    string Sms,
    string Kind,
    string Body) : IContentItem;

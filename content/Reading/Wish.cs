namespace WestKent.Content.Reading;

/// <summary>Something a resident may want that is not a report.</summary>
public sealed record Wish(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string Named,
    string Summary,
    string Sms,
    IReadOnlyList<string> Examples,
    string Body) : IContentItem;

namespace WestKent.Content.Reading;

/// <summary>A guide a resident can read, print or be sent.</summary>
public sealed record Guide(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string Summary,
    string Sms,
    string Topic,
    bool Printable,
    IReadOnlyList<string> Related,
    string Body) : IContentItem;

namespace WestKent.Content.Reading;

/// <summary>Someone who can help a resident. What is not known for sure is left out and listed under <c>Confirm</c>.</summary>
public sealed record SupportService(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string Summary,
    string Sms,
    string? Phone,
    string? PhoneNote,
    string? Relay,
    string? Text,
    string? Email,
    string? Web,
    string? Hours,
    string? OutOfHoursPhone,
    string? Cost,
    string? Address,
    IReadOnlyList<string> For,
    IReadOnlyList<string> Areas,
    string Source,
    DateOnly Checked,
    string Confidence,
    IReadOnlyList<string> Confirm,
    string Body) : IContentItem
{
    public const string Everywhere = "everywhere";
}

namespace WestKent.Content.Reading;

/// <summary>Something a resident may need to use the service, such as large print.</summary>
public sealed record AccessNeed(string Id, string Say, string Sms);

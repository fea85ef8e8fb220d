namespace WestKent.Content.Reading.Checking;

/// <summary>A link to a page of this site, checked against the routes once all files are known.</summary>
internal sealed record SiteLink(int Line, string Url);

namespace WestKent.Content.Reading;

/// <summary>A team that looks after cases; <c>Officer</c> is how residents hear of the person who will call them.</summary>
public sealed record Team(string Id, string Name, string Officer, string? Phone, string? Email);

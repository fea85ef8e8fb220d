namespace WestKent.Content.Reading;

/// <summary>Words that are added after the built-in safety block; nothing here can take that block away.</summary>
public sealed record SafetyWords(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string Sms,
    IReadOnlyList<string> Examples,
    IReadOnlyList<string> NearMisses,
    IReadOnlyList<string> Support,
    string Body) : IContentItem;

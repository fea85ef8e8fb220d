namespace WestKent.Content.Reading;

/// <summary>An everyday thing that is usually not anti-social behaviour.</summary>
public sealed record Exclusion(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string Named,
    string Summary,
    string Sms,
    string Rule,
    IReadOnlyList<string> Examples,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<string> Guides,
    bool SelfHelp,
    bool Mediation,
    bool GoodNeighbour,
    string Body) : IContentItem;

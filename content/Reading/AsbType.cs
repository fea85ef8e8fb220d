namespace WestKent.Content.Reading;

/// <summary>A type of anti-social behaviour. The body's two parts are also given on their own.</summary>
public sealed record AsbType(
    string Id,
    string Title,
    string Owner,
    DateOnly Reviewed,
    string Named,
    string Summary,
    string Sms,
    string Group,
    string Band,
    string Team,
    IReadOnlyList<string> Examples,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<string> Guides,
    bool SelfHelp,
    bool Mediation,
    IReadOnlyList<string> Support,
    string WhatWeCanDo,
    string WhatHelpsUs,
    string Body) : IContentItem;

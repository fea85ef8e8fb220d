using WestKent.Cases.Reviews;

namespace WestKent.Portal.CaseReview.Papers;

/// <summary>The papers in words, the same for the page, the plain text and the PDF.</summary>
/// <param name="NotAllShown">Said in a file whose letters cannot show every word.</param>
internal sealed record Paper(string Title, string Law, string Foot, string PageOf, string NotAllShown, IReadOnlyList<PaperSection> Sections)
{
    public IEnumerable<string> AllWords() => Sections.SelectMany(section => section.Facts.Select(fact => fact.Value)
        .Concat(section.Incidents.SelectMany(incident => new[] { incident.Told, incident.Where ?? "", incident.Words }))
        .Concat(section.Paragraphs));
}

/// <param name="Part">What can be left out; null for what is always there.</param>
internal sealed record PaperSection(PackPart? Part, string Heading)
{
    public IReadOnlyList<PaperRow> Facts { get; init; } = [];

    public IReadOnlyList<PaperIncident> Incidents { get; init; } = [];

    public PaperTable? Table { get; init; }

    public IReadOnlyList<string> Paragraphs { get; init; } = [];
}

internal sealed record PaperRow(string Key, string Value);

internal sealed record PaperIncident(string Day, string Told, string? Where, string Words);

internal sealed record PaperTable(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows);

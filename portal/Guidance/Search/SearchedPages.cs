using WestKent.Content.Reading;

namespace WestKent.Portal.Guidance.Search;

/// <summary>All that can be found: guides, people who can help, what we deal with and what we usually do not.</summary>
internal sealed class SearchedPages(ContentSnapshot content)
{
    private static readonly Dictionary<string, string> NoValues = [];

    public static IReadOnlyList<SearchedPage> Of(ContentSnapshot content) => new SearchedPages(content).All();

    private IReadOnlyList<SearchedPage> All() =>
    [
        .. content.Guides.Select(guide =>
            Page(FoundKind.Guide, $"/guides/{guide.Id}", guide.Title, guide.Summary, guide.Body, SaidAs(guide))),
        .. content.Types.Select(type =>
            Page(FoundKind.Type, $"/what-is-asb/{type.Id}", type.Title, type.Summary, type.Body, [type.Named, .. type.Examples])),
        .. content.Exclusions.Select(exclusion =>
            Page(FoundKind.Exclusion, $"/what-is-asb/{exclusion.Id}", exclusion.Title, exclusion.Summary, exclusion.Body, [exclusion.Named, .. exclusion.Examples])),
        .. content.Support.Select(service =>
            Page(FoundKind.Support, $"/support#{service.Id}", service.Title, service.Summary, service.Body, SaidAs(service))),
    ];

    private SearchedPage Page(FoundKind kind, string path, string title, string summary, string body, IReadOnlyList<string> saidAs)
    {
        var (headings, sentences) = SearchText.Of(content.Fill(body, NoValues, FillFor.Text));
        var name = path.Split('/', '#')[^1].Replace('-', ' ');
        return new SearchedPage(kind, path, title, summary, [name, .. headings], sentences, saidAs);
    }

    // A guide is found by how residents speak of what it is the first guide for.
    private IReadOnlyList<string> SaidAs(Guide guide) =>
    [
        .. content.Types.Where(type => type.Guides is [var first, ..] && first == guide.Id).SelectMany(type => type.Examples),
        .. content.Exclusions.Where(exclusion => exclusion.Guides is [var first, ..] && first == guide.Id).SelectMany(exclusion => exclusion.Examples),
    ];

    // Someone in danger may write what they feel, not whom they look for.
    private IReadOnlyList<string> SaidAs(SupportService service) =>
    [
        .. service.For.Select(tag => content.Pages["support"].Words.GetValueOrDefault($"tag-{tag}", "")),
        .. content.Safety.Where(safety => safety.Support.Intersect(service.For).Any()).SelectMany(safety => safety.Examples),
    ];
}

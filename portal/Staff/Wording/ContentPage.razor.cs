using Microsoft.AspNetCore.Components;
using WestKent.Cases.Figures;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff.Wording;

/// <summary>What people who look after the words should do: mend the last edit, find out facts, read old texts again.</summary>
public sealed partial class ContentPage(ContentLibrary library, ContentSnapshot content, ReadUsefulness readUsefulness)
{
    private const int MostReviewed = 20;
    private const int UsefulDays = 90;

    private static readonly IReadOnlyList<(ProblemLevel Level, string Key)> Lists = [(ProblemLevel.Error, "mend"), (ProblemLevel.Warning, "look"), (ProblemLevel.ToDo, "confirm")];

    private IReadOnlyList<PageUsefulness> useful = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private Page Page => content.Pages["staff-content"];

    private IEnumerable<(string File, string Owner, DateOnly Reviewed)> Oldest => ReviewedItems
        .OrderBy(one => one.Item.Reviewed).ThenBy(one => one.File, StringComparer.Ordinal).Take(MostReviewed)
        .Select(one => (one.File, one.Item.Owner, one.Item.Reviewed));

    private IEnumerable<(string File, IContentItem Item)> ReviewedItems =>
    [
        .. In("exclusions", content.Exclusions), .. In("types", content.Types), .. In("wishes", content.Wishes), .. In("guides", content.Guides),
        .. In("support", content.Support), .. In("councils", content.Councils), .. In("outcomes", content.Outcomes), .. In("prompts", content.Prompts),
        .. In("notices", content.Notices), .. In("pages", content.Pages),
    ];

    protected override async Task OnInitializedAsync() => useful = await readUsefulness.HandleAsync(UsefulDays, Http.RequestAborted);

    private static IEnumerable<(string File, IContentItem Item)> In(string folder, IEnumerable<IContentItem> items) =>
        items.Select(item => ($"content/{folder}/{item.Id}.md", item));

    private List<ContentProblem> Of(ProblemLevel level) => [.. library.Problems.Where(problem => problem.Level == level)];
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using WestKent.Cases.Figures;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff.Wording;

/// <summary>Messages the assistant could make nothing of, with where an example like them would go.</summary>
public sealed partial class UnclearPage(ContentSnapshot content, ReadUnclear readUnclear)
{
    private const int MostShown = 100;

    private IReadOnlyList<UnclearMessage> messages = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private Page Page => content.Pages["staff-unclear"];

    private string Body => content.Fill(
        Page.Body, new Dictionary<string, string> { ["days"] = content.Policy.Periods.UnclearMessageDays.ToString(CultureInfo.InvariantCulture) }, FillFor.Markdown);

    protected override async Task OnInitializedAsync() => messages = await readUnclear.HandleAsync(MostShown, Http.RequestAborted);

    private List<(string Title, string File)> Files(UnclearMessage message) =>
        [.. message.Guesses.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(FileOf).OfType<(string, string)>().Take(3)];

    private (string Title, string File)? FileOf(string id) =>
        content.Types.TryGet(id, out var type) ? (type.Title, $"content/types/{id}.md")
        : content.Exclusions.TryGet(id, out var exclusion) ? (exclusion.Title, $"content/exclusions/{id}.md")
        : content.Wishes.TryGet(id, out var wish) ? (wish.Title, $"content/wishes/{id}.md")
        : null;
}

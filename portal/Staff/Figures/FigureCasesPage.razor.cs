using Microsoft.AspNetCore.Components;
using WestKent.Cases.Figures;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff.Figures;

/// <summary>The cases behind one figure: those it counts, and those it looked at without counting them.</summary>
public sealed partial class FigureCasesPage(ContentSnapshot content, ReadFigures readFigures, TimeProvider clock)
{
    private const int MostShown = 500;

    private FigureBehind? behind;

    [SupplyParameterFromQuery]
    private string? Table { get; set; }

    [SupplyParameterFromQuery]
    private string? Item { get; set; }

    [SupplyParameterFromQuery]
    private string? From { get; set; }

    [SupplyParameterFromQuery]
    private string? To { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private ContentSnapshot Content => content;

    private Page Page => content.Pages["staff-figures"];

    private FigureNames Names => new(content);

    private AskedPeriod Asked => AskedPeriod.Read(null, From, To, share: false, LondonDay.Of(clock.GetUtcNow().UtcDateTime));

    protected override async Task OnInitializedAsync() =>
        behind = FigureBehind.Find(await readFigures.HandleAsync(Asked.Period, Http.RequestAborted), Table, Item);
}

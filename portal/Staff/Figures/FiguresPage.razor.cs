using Microsoft.AspNetCore.Components;
using WestKent.Cases.Figures;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Figures;

/// <summary>The figures of a quarter or of any days, each with the way to the cases behind it.</summary>
public sealed partial class FiguresPage(ContentSnapshot content, ReadFigures readFigures, ReadQuarters readQuarters, TimeProvider clock)
{
    private const int QuartersToChoose = 12;
    private const int QuartersInPlot = 5;

    private FigureFacts? facts;
    private IReadOnlyList<QuarterCount> quarters = [];

    [SupplyParameterFromQuery]
    private string? Quarter { get; set; }

    [SupplyParameterFromQuery]
    private string? From { get; set; }

    [SupplyParameterFromQuery]
    private string? To { get; set; }

    [SupplyParameterFromQuery]
    private bool Share { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private ContentSnapshot Content => content;

    private Page Page => content.Pages["staff-figures"];

    private FigureNames Names => new(content);

    private DateOnly Today => LondonDay.Of(clock.GetUtcNow().UtcDateTime);

    private AskedPeriod Asked => AskedPeriod.Read(Quarter, From, To, Share, Today);

    private IReadOnlyList<Choice> QuarterChoices
    {
        get
        {
            var choices = new List<Choice> { new("", Page.Word("quarter-any")) };
            var quarter = FigurePeriod.QuarterOf(Today);
            for (var count = 0; count < QuartersToChoose; count++, quarter = quarter.QuarterBefore())
                choices.Add(new Choice(DeskWords.Iso(quarter.From), new AskedPeriod(quarter, true, false, null).Name(content)));
            return choices;
        }
    }

    private IEnumerable<FigureTable> Heads => PeriodFigures.Quarterly(facts!).Where(table => table.Id is not ("equality" or "other-actions"));

    protected override async Task OnInitializedAsync()
    {
        facts = await readFigures.HandleAsync(Asked.Period, Http.RequestAborted);
        quarters = await readQuarters.HandleAsync(Asked.Period, QuartersInPlot, Http.RequestAborted);
    }

    private string Head(FigureTable table)
    {
        var whole = Asked.IsShared ? SmallNumbers.In(table)[^1].Row : table.Rows[^1];
        return whole is null ? Page.Word("too-few") : Names.Value(whole);
    }

    private string Fill(string key) => content.Fill(Page.Word(key), new Dictionary<string, string>
    {
        ["count"] = SmallNumbers.Fewest.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["day"] = DeskWords.DayAndYear(Today),
    }, FillFor.Text);
}

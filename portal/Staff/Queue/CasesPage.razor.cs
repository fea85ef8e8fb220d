using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;
using WestKent.Portal.Components;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Queue;

/// <summary>All the cases a person may see, filtered and searched by what stands in the address, so that a view can be kept as a link.</summary>
public sealed partial class CasesPage(ReadQueue queue, ContentSnapshot content, TimeProvider clock)
{
    private const int LongestSearch = 100;

    private QueuePage? found;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery]
    private string? Search { get; set; }

    [SupplyParameterFromQuery]
    private string? Owner { get; set; }

    [SupplyParameterFromQuery]
    private string? Status { get; set; }

    [SupplyParameterFromQuery]
    private string? Band { get; set; }

    [SupplyParameterFromQuery]
    private string? Team { get; set; }

    [SupplyParameterFromQuery]
    private string? District { get; set; }

    [SupplyParameterFromQuery]
    private string? Overdue { get; set; }

    [SupplyParameterFromQuery]
    private string? Restricted { get; set; }

    [SupplyParameterFromQuery]
    private string? Page { get; set; }

    private DateOnly Today => LondonDay.Of(clock.GetUtcNow().UtcDateTime);

    private string Counted => found!.Total == 1 ? Words("count-one")
        : found.HasMore ? Words("count-over")
        : Filling.Fill(Words("count-many"), new Dictionary<string, string> { ["count"] = found.Total.ToString("N0", CultureInfo.InvariantCulture) }, FillFor.Text);

    private List<Choice> Statuses =>
        [new("", Words("filter-open")), .. Enum.GetValues<CaseStatus>().Select(status => new Choice(DeskWords.KeyOf(status), Words($"status-{DeskWords.KeyOf(status)}")))];

    private List<Choice> Bands => [All, .. content.Policy.Bands.OrderByDescending(band => band.Rank).Select(band => new Choice(band.Id, band.Title))];

    private List<Choice> Teams => [All, .. content.Policy.Teams.Select(team => new Choice(team.Id, team.Name))];

    private List<Choice> Districts => [All, .. content.Policy.Districts.Select(district => new Choice(district.Id, district.Name))];

    private Choice All => new("", Words("filter-all"));

    protected override async Task OnInitializedAsync()
    {
        var filter = new QueueFilter(
            Search is { Length: > LongestSearch } ? Search[..LongestSearch] : Given(Search),
            Enum.GetValues<CaseStatus>().Where(status => DeskWords.KeyOf(status) == Status).Select(status => (CaseStatus?)status).FirstOrDefault(),
            Given(Band), Given(Team), Given(District),
            Owner switch { "me" => QueueOwner.Me, "nobody" => QueueOwner.Nobody, _ => QueueOwner.Anyone },
            Overdue == "true", Restricted == "true",
            int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1);
        found = await queue.HandleAsync(filter, StaffPerson.Of(Http.User), Http.RequestAborted);
    }

    private string PageHref(int page) => QueryHelpers.AddQueryString(
        "/staff/cases",
        Http.Request.Query.Where(one => one.Key != "page").Select(one => KeyValuePair.Create(one.Key, (string?)one.Value.ToString()))
            .Append(KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture))));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private string Words(string key) => content.Pages["staff-cases"].Word(key);
}

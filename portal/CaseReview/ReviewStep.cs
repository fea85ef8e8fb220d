using System.Globalization;
using Microsoft.AspNetCore.Components;
using WestKent.Cases.Reviews;
using WestKent.Content.Reading;
using WestKent.Portal.Components;

namespace WestKent.Portal.CaseReview;

/// <summary>What every step of the application has: what was typed so far, and the words of the steps.</summary>
public abstract class ReviewStep : ComponentBase
{
    [Inject]
    private protected ContentSnapshot Content { get; set; } = null!;

    [Inject]
    private CurrentReview Review { get; set; } = null!;

    [CascadingParameter]
    protected HttpContext Http { get; set; } = null!;

    internal ReviewSoFar SoFar { get; private set; } = null!;

    private protected ReviewPack Pack => SoFar.Pack;

    private protected ReviewDraft Draft => SoFar.Draft;

    protected override async Task OnInitializedAsync() => SoFar = await Review.ReadAsync(Http, Http.RequestAborted);

    protected virtual string PageId => "case-review-steps";

    protected string Words(string key) => Content.Pages[PageId].Word(key);

    protected string Words(string key, params (string Name, object? Value)[] values)
    {
        var filled = new Dictionary<string, string>(Content.Policy.Landlord.Values);
        foreach (var (name, value) in values)
            filled[name] = value is DateOnly day ? InWords(day) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return Filling.Fill(Words(key), filled, FillFor.Text);
    }

    protected static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    protected IReadOnlyList<FieldError> ErrorsOf(IReadOnlyDictionary<string, string> problems) =>
        [.. problems.Select(problem => new FieldError(problem.Key, Words(problem.Value)))];

    protected string? ErrorFor(IReadOnlyDictionary<string, string> problems, string field) =>
        problems.TryGetValue(field, out var key) ? Words(key) : null;
}

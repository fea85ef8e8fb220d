using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Cases.Reviews;
using WestKent.Content.Reading;

namespace WestKent.Portal.CaseReview;

/// <summary>Which council it is, and how many people have the same trouble there.</summary>
internal static class CouncilPost
{
    private const int MostPeople = 9999;

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ReviewAnswer>>> ChooseAsync(
        HttpContext http, CurrentReview review, ContentSnapshot content, CancellationToken ct)
    {
        var posted = await PostedFields.ReadAsync(http.Request, ct);
        if (posted.Has("choice", ReviewDraft.NotSure))
            return await KeepAsync(ReviewDraft.NotSure);
        if (content.Policy.Districts.FirstOrDefault(district => district.Id == posted.Pressed("district")) is { } chosen)
            return await KeepAsync(chosen.Council);
        if (posted.Words("postcode", ReviewDraft.LongestLine) is not { } postcode)
            return ReviewEndpoints.Again<CouncilStep>(("Problem", "give-one"));

        var between = content.Policy.DistrictsOf(postcode);
        return between.Select(id => content.Policy.District(id).Council).Distinct().ToList() switch
        {
            [var only] => await KeepAsync(only),
            [] => ReviewEndpoints.Again<CouncilStep>(("Problem", "no-such-postcode"), ("Postcode", postcode)),
            _ => ReviewEndpoints.Again<CouncilStep>(("Problem", "which-district"), ("Postcode", postcode), ("Between", between)),
        };

        async Task<RedirectHttpResult> KeepAsync(string councilId)
        {
            await review.ChangeAsync(http, draft => draft.CouncilId = councilId, ct);
            return ReviewEndpoints.To("/case-review/reports");
        }
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ReviewAnswer>>> CountPeopleAsync(
        HttpContext http, CurrentReview review, CancellationToken ct)
    {
        var typed = (await PostedFields.ReadAsync(http.Request, ct)).Words("people", ReviewDraft.LongestLine);
        int? people = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostPeople ? number : null;
        if (typed is not null && people is null)
            return ReviewEndpoints.Again<ResultStep>(("PeopleTyped", typed));
        await review.ChangeAsync(http, draft => draft.People = people, ct);
        return ReviewEndpoints.To("/case-review/result");
    }
}

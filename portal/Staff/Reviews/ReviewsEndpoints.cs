using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Cases.Policies;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.CaseReview;
using WestKent.Portal.Security;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Reviews;

/// <summary>Records what came of a review, and hands out the year's counts.</summary>
internal static class ReviewsEndpoints
{
    private const int FirstYear = 2020;
    private const int LastYear = 2199;

    public static IEndpointConventionBuilder MapReviews(this IEndpointRouteBuilder app)
    {
        var reviews = app.MapGroup("/staff/reviews").FromOurPagesOnly();
        reviews.MapPost("/{id:guid}", RecordAsync).RequireAuthorization(StaffPolicies.WorkCases).WithOrder(-1);
        reviews.MapGet("/year.csv", CsvAsync).RequireAuthorization(StaffPolicies.SeeFigures);
        return reviews;
    }

    internal static int YearOr(int? asked, TimeProvider clock) =>
        asked is >= FirstYear and <= LastYear ? asked.Value : ReadReviews.YearOf(LondonDay.Of(clock.GetUtcNow().UtcDateTime));

    private static async Task<Results<RedirectHttpResult, NotFound, RazorComponentResult<StaffReviewAnswer>>> RecordAsync(
        Guid id, HttpContext http, RecordReviewOutcome record, UnitOfWork work, TimeProvider clock, CancellationToken ct)
    {
        var input = OutcomeInput.Read(await PostedFields.ReadAsync(http.Request, ct));
        if (input.ToOutcome(LondonDay.TimeOf(clock.GetUtcNow().UtcDateTime), out var wrong) is not { } outcome)
            return Again(wrong);

        var recorded = await work.DoAndCommitAsync(() => record.HandleAsync(id, outcome, StaffPerson.Of(http.User), ct), ct);
        return recorded switch
        {
            RecordReviewOutcomeOutcome.Recorded => TypedResults.LocalRedirect($"/staff/reviews/{id}?news=saved", permanent: false, preserveMethod: false),
            RecordReviewOutcomeOutcome.NoSuchReview => TypedResults.NotFound(),
            RecordReviewOutcomeOutcome.DecisionDayMissing => Again(input with { Problem = recorded.ToString(), Field = "decided" }),
            RecordReviewOutcomeOutcome.DayInFuture or RecordReviewOutcomeOutcome.DayBeforeAsked or RecordReviewOutcomeOutcome.ReviewedButNotMet
                or RecordReviewOutcomeOutcome.RecommendationsWithoutReview => Again(input with { Problem = recorded.ToString(), Field = "reviewed" }),
        };

        RazorComponentResult<StaffReviewAnswer> Again(OutcomeInput typed) => new(new { Id = id, Typed = typed });
    }

    private static async Task<FileContentHttpResult> CsvAsync(int? of, ReadReviews reviews, ContentSnapshot content, TimeProvider clock, CancellationToken ct)
    {
        var counts = await reviews.CountAsync(YearOr(of, clock), ct);
        var csv = new StringBuilder().AppendLine("council,asked,threshold_met,reviews_held,with_recommendations");
        foreach (var count in counts)
            csv.AppendLine(CultureInfo.InvariantCulture, $"\"{ReviewWording.Council(content, count.CouncilId).Replace("\"", "\"\"", StringComparison.Ordinal)}\",{count.Asked},{count.Met},{count.Reviewed},{count.WithRecommendations}");
        return TypedResults.File(Encoding.UTF8.GetBytes(csv.ToString()), "text/csv; charset=utf-8", $"case-reviews-{YearOr(of, clock)}.csv");
    }
}

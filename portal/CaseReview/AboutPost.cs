using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Cases.Reviews;

namespace WestKent.Portal.CaseReview;

/// <summary>Who asks and for whom (E6), and what it does to them.</summary>
internal static class AboutPost
{
    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ReviewAnswer>>> SaveAsync(
        HttpContext http, CurrentReview review, CancellationToken ct)
    {
        var posted = await PostedFields.ReadAsync(http.Request, ct);
        await review.ChangeAsync(http, draft =>
        {
            draft.Name = posted.Words("name", ReviewDraft.LongestLine);
            draft.Contact = posted.Words("contact", ReviewDraft.LongestLine);
            draft.ForSomeone = posted.Has("for", "someone");
            draft.RepresentativeName = posted.Words("rep-name", ReviewDraft.LongestLine);
            draft.RepresentativeRole = posted.Words("rep-role", ReviewDraft.LongestLine);
            draft.ConsentOn = posted.Has("consent", "yes") ? draft.ConsentOn ?? review.Today : null;
        }, ct);
        var problems = ProblemsIn(posted);
        return problems.Count > 0
            ? ReviewEndpoints.Again<AboutStep>(("Typed", problems))
            : ReviewEndpoints.To("/case-review/story");
    }

    public static async Task<RedirectHttpResult> SaveStoryAsync(HttpContext http, CurrentReview review, CancellationToken ct)
    {
        var posted = await PostedFields.ReadAsync(http.Request, ct);
        await review.ChangeAsync(http, draft =>
        {
            draft.HarmIsHigh = posted.Pressed("harm") switch { "yes" => true, "no" => false, _ => null };
            draft.Effect = posted.Words("effect", ReviewDraft.LongestWords);
            draft.Done = posted.Words("done", ReviewDraft.LongestWords);
            draft.Wanted = posted.Words("wanted", ReviewDraft.LongestWords);
        }, ct);
        return ReviewEndpoints.To("/case-review/papers");
    }

    // A missing name stops nobody here: the papers say that one is needed before they can be sent.
    private static Dictionary<string, string> ProblemsIn(PostedFields posted)
    {
        var problems = new Dictionary<string, string>();
        if (!posted.Has("for", "someone"))
            return problems;
        if (posted.Words("rep-name", ReviewDraft.LongestLine) is null)
            problems["rep-name"] = "rep-name-needed";
        if (!posted.Has("consent", "yes"))
            problems["consent"] = "consent-needed";
        return problems;
    }
}

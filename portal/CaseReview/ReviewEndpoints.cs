using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;
using WestKent.Portal.CaseReview.Papers;
using WestKent.Portal.Security;

namespace WestKent.Portal.CaseReview;

/// <summary>Takes what the steps' forms post. What was typed is kept first, then looked at, so that nothing is lost.</summary>
internal static class ReviewEndpoints
{
    public static IEndpointConventionBuilder MapCaseReview(this IEndpointRouteBuilder app)
    {
        var review = app.MapGroup("/case-review").FromOurPagesOnly();
        review.MapPost("/council", CouncilPost.ChooseAsync).WithOrder(-1);
        review.MapPost("/report", ReportPost.SaveAsync).WithOrder(-1);
        review.MapPost("/remove", ReportPost.RemoveAsync);
        review.MapPost("/result", CouncilPost.CountPeopleAsync).WithOrder(-1);
        review.MapPost("/about", AboutPost.SaveAsync).WithOrder(-1);
        review.MapPost("/story", AboutPost.SaveStoryAsync).WithOrder(-1);
        review.MapPost("/leave-out", LeaveOutAsync);
        review.MapPost("/put-back", PutBackAsync);
        review.MapPost("/ask", AskAsync);
        review.MapPost("/again", AgainAsync);
        review.MapPost("/forget", ForgetAsync);
        review.MapGet("/papers/pdf", PdfAsync);
        review.MapGet("/papers/text", TextAsync);
        return review;
    }

    internal static RedirectHttpResult To(string step) => TypedResults.LocalRedirect(step, permanent: false, preserveMethod: false);

    /// <summary>The step again, with what was typed and what there is to put right.</summary>
    internal static RazorComponentResult<ReviewAnswer> Again<TStep>(params (string Name, object? Value)[] given) => new(new
    {
        Step = typeof(TStep),
        Given = given.Where(one => one.Value is not null).ToDictionary(one => one.Name, one => one.Value!) as IDictionary<string, object>,
    });

    private static Task<RedirectHttpResult> LeaveOutAsync(HttpContext http, CurrentReview review, CancellationToken ct) => SetLeftOutAsync(http, review, true, ct);

    private static Task<RedirectHttpResult> PutBackAsync(HttpContext http, CurrentReview review, CancellationToken ct) => SetLeftOutAsync(http, review, false, ct);

    private static async Task<RedirectHttpResult> SetLeftOutAsync(HttpContext http, CurrentReview review, bool isLeftOut, CancellationToken ct)
    {
        var posted = await PostedFields.ReadAsync(http.Request, ct);
        if (Enum.TryParse<PackPart>(posted.Pressed("what"), out var part) && Enum.IsDefined(part))
            await review.ChangeAsync(http, draft => LeavingOut.Set(draft, part, isLeftOut), ct);
        else if (posted.Id("what") is { } id)
        {
            var isOfCase = (await review.ReadAsync(http, ct)).Case?.Reports.Any(report => report.Id == id) == true;
            await review.ChangeAsync(http, draft => LeavingOut.Set(draft, id, isOfCase, isLeftOut), ct);
        }

        return To("/case-review/papers");
    }

    private static async Task<RedirectHttpResult> AskAsync(HttpContext http, CurrentReview review, AskForReview ask, UnitOfWork work, CancellationToken ct)
    {
        var caseId = await review.FindCaseIdAsync(http, ct);
        var draft = (await review.ReadAsync(http, ct)).Draft;
        await review.ChangeAsync(http, kept => kept.AskId = draft.AskId, ct);
        try
        {
            var outcome = await ask.HandleAsync(draft, caseId, ct);
            await work.CommitAsync(ct);
            return outcome switch
            {
                AskForReviewOutcome.Asked or AskForReviewOutcome.AlreadyAsked => To("/case-review/next"),
                AskForReviewOutcome.NeedsName or AskForReviewOutcome.NeedsConsent => To("/case-review/papers"),
                _ => throw new InvalidOperationException("A review was neither asked for nor refused."),
            };
        }
        catch (DuplicateKeyException)
        {
            // A double click: the other one asked.
            return To("/case-review/next");
        }
    }

    private static async Task<RedirectHttpResult> AgainAsync(HttpContext http, CurrentReview review, CancellationToken ct)
    {
        await review.ChangeAsync(http, draft => draft.AskId = Guid.NewGuid(), ct);
        return To("/case-review/reports");
    }

    private static async Task<RedirectHttpResult> ForgetAsync(HttpContext http, ReviewDrafts drafts, UnitOfWork work, CancellationToken ct)
    {
        if (ReviewCookie.Find(http) is { } key)
            await drafts.ForgetAsync(key, ct);
        await work.CommitAsync(ct);
        ReviewCookie.Forget(http);
        return To("/case-review?problem=forgotten");
    }

    private static async Task<FileContentHttpResult> PdfAsync(HttpContext http, CurrentReview review, PaperWriting writing, CancellationToken ct) =>
        TypedResults.File(PdfPapers.Write(writing.Write((await review.ReadAsync(http, ct)).Pack)), "application/pdf", "papers.pdf");

    private static async Task<FileContentHttpResult> TextAsync(HttpContext http, CurrentReview review, PaperWriting writing, CancellationToken ct) =>
        TypedResults.File(System.Text.Encoding.UTF8.GetBytes(PlainPapers.Write(writing.Write((await review.ReadAsync(http, ct)).Pack))), "text/plain; charset=utf-8", "papers.txt");
}

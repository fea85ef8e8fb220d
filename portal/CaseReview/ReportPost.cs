using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Cases.Reviews;

namespace WestKent.Portal.CaseReview;

/// <summary>One report typed in, changed or taken away. A report of the case itself is only ever changed for the papers.</summary>
internal static class ReportPost
{
    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ReviewAnswer>>> SaveAsync(
        HttpContext http, CurrentReview review, CancellationToken ct)
    {
        var posted = await PostedFields.ReadAsync(http.Request, ct);
        var soFar = await review.ReadAsync(http, ct);
        var isFromCase = soFar.Case?.Reports.Any(report => report.Id == posted.Id("id")) == true;
        var input = ReportInput.Read(posted, isFromCase);
        if (input.ToReport(review.NowLondon, out var withProblems) is not { } report)
            return ReviewEndpoints.Again<ReportStep>(("Typed", withProblems));
        if (isFromCase)
        {
            var told = soFar.Case!.Reports.First(known => known.Id == report.Id);
            await review.ChangeAsync(http, draft => LeavingOut.Edit(draft, report.Id, edit => edit with
            {
                HappenedOn = report.HappenedOn == told.HappenedOn ? null : report.HappenedOn,
                WhatHappened = report.WhatHappened == told.WhatHappened ? null : report.WhatHappened,
            }), ct);
        }
        else if (soFar.Draft.Reports.Count >= ReviewDraft.MostReports && soFar.Draft.Reports.All(known => known.Id != report.Id))
            return ReviewEndpoints.To("/case-review/reports?problem=too-many");
        else
            await review.ChangeAsync(http, draft => Keep(draft, report), ct);

        return ReviewEndpoints.To("/case-review/reports");
    }

    public static async Task<RedirectHttpResult> RemoveAsync(HttpContext http, CurrentReview review, CancellationToken ct)
    {
        var posted = await PostedFields.ReadAsync(http.Request, ct);
        if (posted.Id("id") is { } id)
            await review.ChangeAsync(http, draft => draft.Reports.RemoveAll(report => report.Id == id), ct);
        return ReviewEndpoints.To("/case-review/reports");
    }

    // Sending one form twice keeps one report: it has its id from when the form was opened.
    private static void Keep(ReviewDraft draft, DraftReport report)
    {
        var place = draft.Reports.FindIndex(known => known.Id == report.Id);
        if (place < 0)
            draft.Reports.Add(report);
        else
        {
            report.LeftOut = draft.Reports[place].LeftOut;
            draft.Reports[place] = report;
        }
    }
}

using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using WestKent.Cases.Evidence;
using WestKent.Cases.Following;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.MyCase.Diaries;
using WestKent.Portal.Security;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Told;

/// <summary>The files and the diary of a source, for staff who may see the case. A file is only ever a download.</summary>
internal static class ToldEndpoints
{
    public static void MapTold(this IEndpointRouteBuilder app)
    {
        var told = app.MapGroup("/staff/cases/{reference}").RequireAuthorization(StaffPolicies.ReadCases).FromOurPagesOnly().DisableAntiforgery();
        told.MapGet("/diary.csv", DiaryAsync);
        told.MapGet("/files/{id:guid}", OpenAsync);
        told.MapPost("/files", DecideAsync).RequireAuthorization(StaffPolicies.WorkCases);
    }

    private static async Task<IResult> DiaryAsync(
        string reference, HttpContext http, CaseForStaff cases, ReadDiary read, ContentSnapshot content, CancellationToken ct) =>
        await cases.FindAsync(reference, StaffPerson.Of(http.User), ct) is { } caseId
            ? TypedResults.File(
                Encoding.UTF8.GetBytes(DiaryWords.Csv(content.Pages["my-case-diary"], await read.HandleAsync(caseId, ct))), "text/csv; charset=utf-8", $"diary-{reference}.csv")
            : TypedResults.NotFound();

    // As bytes of no kind, so that no browser opens it by itself, whatever is in it.
    private static async Task<IResult> OpenAsync(
        string reference, Guid id, bool? copy, HttpContext http, CaseForStaff cases, OpenEvidence open, UnitOfWork work, CancellationToken ct)
    {
        var staff = StaffPerson.Of(http.User);
        if (await cases.FindAsync(reference, staff, ct) is not { } caseId)
            return TypedResults.NotFound();

        var outcome = await open.HandleAsync(staff, caseId, id, copy == true, ct);
        await work.CommitAsync(ct);
        return outcome switch
        {
            OpenEvidenceOutcome.Opened opened => TypedResults.File(opened.Content, "application/octet-stream", opened.Name, enableRangeProcessing: true),
            OpenEvidenceOutcome.Held => Back(reference, "held"),
            OpenEvidenceOutcome.Broken => Back(reference, "broken"),
            _ => TypedResults.NotFound(),
        };
    }

    private static async Task<IResult> DecideAsync(
        string reference, [FromForm] Guid file, [FromForm] string? decision, HttpContext http, CaseForStaff cases, DecideEvidence decide, UnitOfWork work, CancellationToken ct)
    {
        var staff = StaffPerson.Of(http.User);
        if (decision is not ("release" or "refuse") || await cases.FindAsync(reference, staff, ct) is not { } caseId)
            return TypedResults.NotFound();

        var outcome = await decide.HandleAsync(staff, caseId, file, decision == "release", ct);
        await work.CommitAsync(ct);
        return outcome switch
        {
            DecideEvidenceOutcome.Decided => Back(reference, decision == "release" ? "released" : "refused"),
            DecideEvidenceOutcome.AlreadyDecided => Back(reference, "already"),
            DecideEvidenceOutcome.NoSuchFile => TypedResults.NotFound(),
        };
    }

    private static RedirectHttpResult Back(string reference, string news) => TypedResults.LocalRedirect($"/staff/cases/{Uri.EscapeDataString(reference)}/told?news={news}");
}

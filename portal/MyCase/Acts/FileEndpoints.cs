using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using WestKent.Cases.Evidence;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>Takes photos, sound, video and PDF, straight from the connection to the evidence folder, one file after the other.</summary>
internal static class FileEndpoints
{
    private const int LongestHeading = 8 * 1024;

    public static void MapFiles(this RouteGroupBuilder acts)
    {
        var largest = ((IEndpointRouteBuilder)acts).ServiceProvider.GetRequiredService<IOptions<EvidenceOptions>>().Value.BytesPerForm;
        acts.MapGet("/files", ShowAsync);
        acts.MapPost("/files", TakeAsync).WithMetadata(new RequestSizeLimitAttribute(largest));
    }

    private static async Task<IResult> ShowAsync(Me? me, ReadEvidence read, IOptions<EvidenceOptions> limits, string? done, CancellationToken ct) =>
        await PageAsync(me!.CaseId, read, limits.Value, [], done, ct);

    private static async Task<IResult> TakeAsync(
        HttpContext http, Writer? me, TakeEvidence take, ReadEvidence read, UnitOfWork work, ContentSnapshot content,
        IOptions<EvidenceOptions> limits, CancellationToken ct)
    {
        var came = new FilesThatCame(content.Pages["my-case-files"], limits.Value);
        try
        {
            await TakeAllAsync(http, me!.CaseId, take, work, came, ct);
        }
        catch (Exception broken) when (broken is IOException or BadHttpRequestException or InvalidDataException && !ct.IsCancellationRequested)
        {
            came.BreakOff();
        }

        if (came.Problems.Count == 0)
            return Show.Done("/my-case/files", "sent");
        // Someone signed out meanwhile sees what was wrong with these files, and none of the others.
        return await Me.BindAsync(http) is { } still
            ? await PageAsync(still.CaseId, read, limits.Value, came.Problems, came.Taken > 0 ? "sent" : null, ct)
            : Show.Go("/my-case?problem=signed-out");
    }

    private static async Task TakeAllAsync(HttpContext http, Guid caseId, TakeEvidence take, UnitOfWork work, FilesThatCame came, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            return;

        var parts = new MultipartReader(boundary, http.Request.Body) { HeadersLengthLimit = LongestHeading };
        while (await parts.ReadNextSectionAsync(ct) is { } part)
        {
            if (part.GetContentDispositionHeader() is not { } about || !about.IsFileDisposition() || string.IsNullOrEmpty(NameOf(about)))
                continue;
            // Those after the last that may come are read past, so that the answer can say so.
            if (came.IsFull)
            {
                came.LeaveOut();
                continue;
            }

            came.Note(NameOf(about)!, await take.HandleAsync(caseId, NameOf(about), part.Body, ct));
            // One at a time: what came in before a connection breaks is kept.
            await work.CommitAsync(CancellationToken.None);
        }
    }

    private static string? NameOf(ContentDispositionHeaderValue about) =>
        HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).Value;

    private static async Task<IResult> PageAsync(
        Guid caseId, ReadEvidence read, EvidenceOptions limits, IReadOnlyList<string> refused, string? done, CancellationToken ct) =>
        Show.Page<FilesPage>(
            null, ("Files", await read.HandleAsync(caseId, ct)), ("Refused", refused), ("Done", done),
            ("MegabytesPerFile", limits.MegabytesPerFile), ("FilesAtOnce", limits.FilesAtOnce));
}

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;
using WestKent.Portal.Security;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Acts;

/// <summary>Takes back what was just recorded, from the line that said it was.</summary>
internal static class UndoEndpoint
{
    public static void MapUndo(this IEndpointRouteBuilder app) =>
        app.MapPost("/staff/cases/{reference}/undo", UndoAsync).FromOurPagesOnly().RequireAuthorization(StaffPolicies.WorkCases).DisableAntiforgery();

    private static async Task<Results<RedirectHttpResult, NotFound>> UndoAsync(
        string reference, [FromForm] Guid action, [FromForm] Guid version, HttpContext http, ReadDeskCase reader, UndoAction undo, UnitOfWork work, CancellationToken ct)
    {
        var staff = StaffPerson.Of(http.User);
        if (await reader.FindAsync(reference, staff, ct) is not { } found)
            return TypedResults.NotFound();

        var outcome = await undo.HandleAsync(new OnCase(found.Id, version, staff), action, ct);
        try
        {
            if (outcome is CaseworkOutcome.Done)
                await work.CommitAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            outcome = new CaseworkOutcome.ChangedMeanwhile(version);
        }

        var news = outcome switch
        {
            CaseworkOutcome.Done => "done=undone",
            CaseworkOutcome.NotReady { Problems: [var problem, ..] } => $"problem={problem.Reason}",
            _ => "problem=changed",
        };
        return TypedResults.LocalRedirect($"/staff/cases/{found.Reference}?{news}");
    }
}

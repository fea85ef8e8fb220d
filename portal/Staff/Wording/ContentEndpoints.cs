using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Figures;
using WestKent.Cases.Storage;
using WestKent.Portal.Security;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Wording;

internal static class ContentEndpoints
{
    /// <summary>Takes a message that was not understood off the list.</summary>
    public static void MapContentWork(this IEndpointRouteBuilder app) => app.MapGroup("/staff/unclear").FromOurPagesOnly()
        .MapPost("/done", ForgetAsync).RequireAuthorization(StaffPolicies.EditContent).DisableAntiforgery();

    private static async Task<RedirectHttpResult> ForgetAsync([FromForm] Guid id, ForgetUnclear forget, UnitOfWork work, CancellationToken ct)
    {
        await forget.HandleAsync(id, ct);
        try
        {
            await work.CommitAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A double click, or the night's tidying: it is gone, as asked.
        }

        return TypedResults.LocalRedirect("/staff/unclear");
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;
using WestKent.Portal.Security;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.People;

internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder app) =>
        app.MapPost("/staff/people/retire", RetireAsync).FromOurPagesOnly().RequireAuthorization(StaffPolicies.Manage).DisableAntiforgery();

    private static async Task<RedirectHttpResult> RetireAsync(HttpContext http, [FromForm] string? person, RetireColleague retire, UnitOfWork work, CancellationToken ct)
    {
        var outcome = await retire.HandleAsync(StaffPerson.Of(http.User), person ?? "", ct);
        try
        {
            await work.CommitAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // One of their cases was saved at the same moment; nothing was kept, and they can be taken off again.
            outcome = RetireColleagueOutcome.NoSuchColleague;
        }

        return TypedResults.LocalRedirect($"/staff/people?done={(outcome == RetireColleagueOutcome.Retired ? "retired" : "not-retired")}");
    }
}

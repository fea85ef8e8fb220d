using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;
using WestKent.Portal.Security;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Letters;

/// <summary>Takes which letters were posted.</summary>
internal static class LetterEndpoints
{
    public static void MapLetters(this IEndpointRouteBuilder app) =>
        app.MapPost("/staff/letters/posted", PostedAsync).FromOurPagesOnly().RequireAuthorization(StaffPolicies.SpeakToResidents).DisableAntiforgery();

    private static async Task<Results<RedirectHttpResult, ForbidHttpResult>> PostedAsync(
        HttpContext http, IFormCollection form, PostLetters post, UnitOfWork work, CancellationToken ct)
    {
        var letters = form["posted"].Select(value => Read(value ?? "")).OfType<PrintedLetter>().ToList();
        if (await post.HandleAsync(StaffPerson.Of(http.User), letters, ct) is not PostLettersOutcome.Done done)
            return TypedResults.Forbid();

        try
        {
            await work.CommitAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A colleague marked some of them at the same moment; the list shows what is left.
            return TypedResults.LocalRedirect("/staff/letters");
        }

        var address = QueryHelpers.AddQueryString("/staff/letters", "posted", done.Posted.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return TypedResults.LocalRedirect(done.DoNotPost.Count == 0 ? address : QueryHelpers.AddQueryString(address, "doNotPost", string.Join(", ", done.DoNotPost)));
    }

    private static PrintedLetter? Read(string value) =>
        value.Split(':') is [var id, var stamp] && Guid.TryParse(id, out var notice) ? new PrintedLetter(notice, stamp) : null;
}

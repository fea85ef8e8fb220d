using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using WestKent.Portal.Security;

namespace WestKent.Portal.Staff.SignIn;

internal static class SignInEndpoints
{
    /// <summary>Going to the provider and back, signing out and, in Development, choosing whom to be.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder app, bool isDevelopment)
    {
        var signIn = app.MapGroup(StaffGate.SignInPath).FromOurPagesOnly();
        // A link, not a form: our content policy lets forms lead nowhere but to ourselves.
        signIn.MapGet("/provider", Results<ChallengeHttpResult, NotFound> (string? to, IOptions<StaffOptions> options) => options.Value.HasProvider
            ? TypedResults.Challenge(new AuthenticationProperties { RedirectUri = StaffGate.PlaceOf(to) }, [ProviderHandler.SchemeName])
            : TypedResults.NotFound());
        signIn.MapPost("/out", async (HttpContext http) =>
        {
            await http.SignOutAsync(StaffPerson.Scheme);
            return TypedResults.LocalRedirect($"{StaffGate.SignInPath}?news=signed-out");
        }).DisableAntiforgery();
        if (isDevelopment)
            signIn.MapPost("/as", SignInAsAsync).DisableAntiforgery();
    }

    private static async Task<Results<RedirectHttpResult, BadRequest>> SignInAsAsync(HttpContext http, [FromForm] string? person, [FromForm] string? to, TimeProvider clock)
    {
        if (DevelopmentStaff.All.FirstOrDefault(one => one.Id == person) is not { } chosen)
            return TypedResults.BadRequest();
        await http.SignInAsync(StaffPerson.Scheme, StaffPerson.ToPrincipal(chosen, clock.GetUtcNow().UtcDateTime));
        return TypedResults.LocalRedirect(StaffGate.PlaceOf(to));
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using WestKent.Cases.Figures;
using WestKent.Content.Reading;
using WestKent.Portal.Security;

namespace WestKent.Portal.Guidance.Useful;

internal static class UsefulEndpoints
{
    private const int LongestKey = 64;

    public static IEndpointConventionBuilder MapUseful(this IEndpointRouteBuilder app) =>
        app.MapPost("/useful", AnswerAsync).FromOurPagesOnly().DisableAntiforgery();

    private static async Task<Results<RedirectHttpResult, NotFound>> AnswerAsync(
        HttpContext http, [FromForm] string? page, [FromForm] string? useful, [FromForm] string? key,
        ContentSnapshot content, AnsweredForms forms, RecordUsefulness recordUsefulness, CancellationToken ct)
    {
        if (page is null || useful is not ("yes" or "no") || key is not { Length: > 0 and <= LongestKey } || !GuidancePaths.Has(content, page))
            return TypedResults.NotFound();

        if (forms.Claim(key) && AnsweredCookie.Claim(http, page))
            await recordUsefulness.HandleAsync(page, useful == "yes", ct);
        return TypedResults.LocalRedirect($"/{page}?useful={useful}#useful");
    }
}

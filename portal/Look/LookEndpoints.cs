using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace WestKent.Portal.Look;

/// <summary>The living style guide: every component with sample words, and whole pages made of them. Only in Development.</summary>
public static class LookEndpoints
{
    public static IEndpointConventionBuilder MapLook(this IEndpointRouteBuilder app)
    {
        var look = app.MapGroup("/dev/look");
        look.MapGet("", () => new RazorComponentResult<LookComponents>());
        look.MapGet("/home", () => new RazorComponentResult<LookHome>());
        look.MapGet("/question", () => new RazorComponentResult<LookQuestion>());
        look.MapGet("/sent", () => new RazorComponentResult<LookSent>());
        look.MapGet("/case", () => new RazorComponentResult<LookCase>());
        look.MapGet("/chat", (int turn = 0) => new RazorComponentResult<LookChat>(new { Turn = turn }));
        look.MapPost("/chat", Results<RedirectHttpResult, StatusCodeHttpResult> ([FromForm] int turn, [FromForm] string? text) =>
            text is "fail"
                ? TypedResults.StatusCode(StatusCodes.Status500InternalServerError)
                : TypedResults.LocalRedirect($"/dev/look/chat?turn={turn + 1}#newest"))
            .DisableAntiforgery();
        return look;
    }
}

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Cases.Storage;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Errors;

/// <summary>What a resident sees when a page is missing or something fails: calm words and a phone number, never a stack trace.</summary>
internal static class CalmErrors
{
    public static IApplicationBuilder UseCalmErrors(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(failed => failed.Run(http => ShowAsync(http, "went-wrong", StatusOf(http))));
        app.UseStatusCodePages(status => status.HttpContext.Request.Path.StartsWithSegments("/api")
            ? Task.CompletedTask
            : ShowAsync(status.HttpContext, status.HttpContext.Response.StatusCode == StatusCodes.Status404NotFound ? "not-found" : "went-wrong",
                status.HttpContext.Response.StatusCode));
        return app;
    }

    private static int StatusOf(HttpContext http) => http.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        StorageBusyException or StorageFullException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    // In a scope of its own: the failed page may have left services half used.
    private static async Task ShowAsync(HttpContext http, string pageId, int status)
    {
        var ofThePage = http.RequestServices;
        await using var scope = ofThePage.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        try
        {
            // Set by a page that found nothing to show; the second page adds it again and would trip over it.
            http.Response.Headers.Remove("blazor-enhanced-nav");
            await (http.Request.Path.StartsWithSegments(StaffGate.Path)
                ? new RazorComponentResult<StaffProblem>(new { Key = StaffProblem.KeyOf(status) }) { StatusCode = status }.ExecuteAsync(http)
                : new RazorComponentResult<WordsOnly>(new { PageId = pageId }) { StatusCode = status }.ExecuteAsync(http));
        }
        finally
        {
            http.RequestServices = ofThePage;
        }
    }
}

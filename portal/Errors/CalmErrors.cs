using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

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

    private static int StatusOf(HttpContext http) => http.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad
        ? bad.StatusCode
        : StatusCodes.Status500InternalServerError;

    private static Task ShowAsync(HttpContext http, string pageId, int status)
    {
        http.Response.StatusCode = status;
        return new RazorComponentResult<WordsOnly>(new { PageId = pageId }) { StatusCode = status }.ExecuteAsync(http);
    }
}

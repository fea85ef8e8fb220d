namespace WestKent.Portal.Layout;

/// <summary>
/// Leaving in a hurry. The link works without script; the script blanks the page first and tells us afterwards.
/// </summary>
public static class Exit
{
    public const string Path = "/exit";
    public const string NeutralSite = "https://www.bbc.co.uk/weather";

    /// <param name="app">Where the routes go.</param>
    /// <param name="forgetAsync">Ends what the server holds for this browser, while its cookies can still be read.</param>
    public static IEndpointConventionBuilder MapExit(this IEndpointRouteBuilder app, Func<HttpContext, Task>? forgetAsync = null)
    {
        var exit = app.MapGroup(Path);

        exit.MapGet("", async Task (HttpContext http) =>
        {
            // A browser guessing ahead must not end a conversation nobody left.
            if (!http.Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase))
                await ForgetAsync(http, forgetAsync);
            http.Response.Headers.Location = NeutralSite;
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
        });

        // The script's beacon. By now the resident is gone, so clearing what the browser kept of us, which can be slow, holds nobody up.
        exit.MapPost("", async Task<IResult> (HttpContext http) =>
        {
            await ForgetAsync(http, forgetAsync);
            http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
            return TypedResults.NoContent();
        }).DisableAntiforgery();

        return exit;
    }

    private static async Task ForgetAsync(HttpContext http, Func<HttpContext, Task>? forgetAsync)
    {
        // A browser ignores a word about a "__Host-" cookie that is not itself marked secure.
        foreach (var cookie in http.Request.Cookies.Keys)
            http.Response.Cookies.Delete(cookie, new CookieOptions { Path = "/", Secure = http.Request.IsHttps || cookie.StartsWith("__", StringComparison.Ordinal), HttpOnly = true });

        try
        {
            if (forgetAsync is not null)
                await forgetAsync(http);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // Nothing may keep the resident here; without its cookie the conversation cannot be opened again.
            http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Exit))
                .LogError(problem, "Ending a conversation on exit did not work");
        }
    }
}

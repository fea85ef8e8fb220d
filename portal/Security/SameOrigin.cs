namespace WestKent.Portal.Security;

/// <summary>
/// Refuses posts that another site makes a browser send. Our cookies are SameSite already; this also covers browsers
/// that do not know that, and posts that need no cookie. Unlike a token in the form it never expires under a slow writer.
/// </summary>
internal static class SameOrigin
{
    public static TBuilder FromOurPagesOnly<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder
    {
        builder.AddEndpointFilter(async (context, next) => IsOurs(context.HttpContext.Request)
            ? await next(context)
            : TypedResults.StatusCode(StatusCodes.Status403Forbidden));
        return builder;
    }

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";

        // Older browsers say nothing of the kind, and under our referrer policy their origin is "null"; SameSite has to do there.
        var origin = request.Headers.Origin.ToString();
        return origin is "" or "null" || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
    }
}

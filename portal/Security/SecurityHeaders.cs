namespace WestKent.Portal.Security;

/// <summary>Sets our headers on every answer; the framework sets some of its own, and only on pages that hold a form.</summary>
public static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    private const string NoFeatures =
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), " +
        "fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), " +
        "midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    /// <summary>First in the pipeline, so that refusals and failures carry the headers too.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
    {
        var secureOnly = !app.ApplicationServices.GetRequiredService<IHostEnvironment>().IsDevelopment();

        return app.Use((http, next) =>
        {
            http.Response.OnStarting(() =>
            {
                Set(http.Response, secureOnly);
                return Task.CompletedTask;
            });
            return next(http);
        });
    }

    private static void Set(HttpResponse response, bool secureOnly)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = NoFeatures;
        if (secureOnly)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (!IsStaticFile(response))
            headers.CacheControl = "no-store";
    }

    // Only the static file endpoints set an ETag; they set their own caching with it.
    private static bool IsStaticFile(HttpResponse response) =>
        response.Headers.ETag.Count > 0 && response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status206PartialContent or StatusCodes.Status304NotModified;
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using WestKent.Portal.Security;

namespace WestKent.Tests.Portal.Security;

public sealed class SecurityHeadersTests
{
    private static Task<SmallSite> StartAsync(string environment = "Production") => SmallSite.StartAsync(app =>
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(calm => calm.Run(http => http.Response.WriteAsync("calm words")));
        app.MapGet("/page", () => "words");
        app.MapGet("/breaks", string () => throw new InvalidOperationException());
        app.MapGet("/file", (HttpContext http) =>
        {
            http.Response.Headers.ETag = "\"1\"";
            http.Response.Headers.CacheControl = "max-age=31536000, immutable";
            return "a file";
        });
    }, environment);

    [Theory]
    [InlineData("/page", 200)]
    [InlineData("/file", 200)]
    [InlineData("/not-there", 404)]
    [InlineData("/breaks", 500)]
    public async Task Every_answer_carries_the_headers(string path, int status)
    {
        await using var site = await StartAsync();

        var answer = await site.Visitor.GetAsync(path);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'", One(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", One(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", One(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", One(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("max-age=31536000; includeSubDomains", One(answer, "Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("/page")]
    [InlineData("/not-there")]
    [InlineData("/breaks")]
    public async Task A_page_is_never_kept_by_the_browser(string path)
    {
        await using var site = await StartAsync();

        Assert.Equal("no-store", One(await site.Visitor.GetAsync(path), "Cache-Control"));
    }

    [Fact]
    public async Task A_file_keeps_its_own_caching()
    {
        await using var site = await StartAsync();

        Assert.Equal("max-age=31536000, immutable", One(await site.Visitor.GetAsync("/file"), "Cache-Control"));
    }

    [Fact]
    public async Task A_developers_browser_is_not_bound_to_https()
    {
        await using var site = await StartAsync("Development");

        Assert.False((await site.Visitor.GetAsync("/page")).Headers.Contains("Strict-Transport-Security"));
    }

    private static string One(HttpResponseMessage answer, string header) => Assert.Single(answer.Headers.NonValidated[header]);
}

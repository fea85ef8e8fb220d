using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Security;

/// <summary>Walks the running site from link to link and looks at every answer.</summary>
[Collection(OnePortal.Name)]
public sealed class EveryRouteTests(OnePortal portal)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Expected = new()
    {
        ["Content-Security-Policy"] = Policy,
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    private static readonly string[] Starts =
    [
        "/", "/chat", "/my-case", "/my-case/code", "/my-case/words", "/exit", "/health/live", "/health/ready",
        "/dev/outbox", "/dev/outbox.json", "/dev/look", "/no-such-page", "/no/such/page", "/..%2f..%2fetc%2fpasswd", "/my-case?problem=%3Cscript%3E",
    ];

    [Fact]
    public async Task Every_answer_has_our_headers()
    {
        using var visitor = portal.NewVisitor();
        var answers = await WalkAsync(visitor);

        Assert.All(answers, answer =>
        {
            foreach (var (name, value) in Expected)
                Assert.Equal($"{answer.Key} {name}: {value}", $"{answer.Key} {name}: {HeaderOf(answer.Value, name)}");
            Assert.Contains("geolocation=()", HeaderOf(answer.Value, "Permissions-Policy"), StringComparison.Ordinal);
            Assert.False(answer.Value.Headers.Contains("Server"), $"{answer.Key} names the server");
        });
    }

    [Fact]
    public async Task Nothing_but_unchanging_files_may_be_kept_by_the_browser()
    {
        using var visitor = portal.NewVisitor();
        var answers = await WalkAsync(visitor);

        Assert.All(answers.Where(answer => !IsFile(answer.Key)), answer =>
            Assert.Equal($"{answer.Key}: no-store", $"{answer.Key}: {answer.Value.Headers.CacheControl}"));
    }

    [Fact]
    public async Task No_link_on_the_site_leads_nowhere()
    {
        using var visitor = portal.NewVisitor();
        var answers = await WalkAsync(visitor);

        var lost = answers.Where(answer => answer.Value.StatusCode == HttpStatusCode.NotFound && !Starts.Contains(answer.Key)).Select(answer => answer.Key);

        Assert.Empty(lost);
    }

    [Theory]
    [InlineData("PUT", "/chat")]
    [InlineData("DELETE", "/my-case")]
    [InlineData("POST", "/")]
    [InlineData("POST", "/no-such-page")]
    [InlineData("GET", "/my-case/ask")]
    [InlineData("POST", "/chat")]
    [InlineData("POST", "/my-case/ask")]
    [InlineData("POST", "/exit")]
    [InlineData("TRACE", "/")]
    public async Task Refusals_and_redirects_have_our_headers_too(string method, string path)
    {
        using var visitor = portal.NewVisitor();

        using var answer = await visitor.SendAsync(new HttpMethod(method), path, null);

        Assert.InRange((int)answer.StatusCode, 200, 499);
        foreach (var (name, value) in Expected)
            Assert.Equal($"{name}: {value}", $"{name}: {HeaderOf(answer, name)}");
    }

    [Fact]
    public async Task No_page_draws_on_another_site()
    {
        using var visitor = portal.NewVisitor();
        foreach (var path in (await WalkAsync(visitor)).Keys.Where(path => !IsFile(path) && path != "/exit" && !path.EndsWith(".json", StringComparison.Ordinal)))
        {
            var page = await visitor.OpenAsync(path);
            var sources = page.Document.QuerySelectorAll("script, link[href], img, iframe, source, video, audio, object, embed")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("data"));
            Assert.All(sources, source => Assert.True(source is { Length: > 1 } && source[0] == '/' && source[1] != '/', $"{path} draws on {source}"));
            Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src])"));
        }
    }

    private static async Task<SortedDictionary<string, HttpResponseMessage>> WalkAsync(Visitor visitor)
    {
        var seen = new SortedDictionary<string, HttpResponseMessage>(StringComparer.Ordinal);
        var next = new Queue<string>(Starts);
        while (next.TryDequeue(out var path))
        {
            if (seen.ContainsKey(path))
                continue;
            var answer = seen[path] = await visitor.GetAsync(path);
            // The pages for developers show sample links.
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || path.StartsWith("/dev/", StringComparison.Ordinal))
                continue;
            var page = new ShownPage(answer.StatusCode, answer.RequestMessage!.RequestUri!, await answer.Content.ReadAsStringAsync());
            var files = page.Document.QuerySelectorAll("script[src], img[src], link[href]").Select(file => file.GetAttribute("src") ?? file.GetAttribute("href")!);
            foreach (var link in page.Links.Concat(files))
                next.Enqueue(link.Split('#')[0]);
        }

        return seen;
    }

    private static bool IsFile(string path) =>
        path.StartsWith("/css/", StringComparison.Ordinal) || path.StartsWith("/js/", StringComparison.Ordinal) || path.StartsWith("/images/", StringComparison.Ordinal);

    private static string HeaderOf(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(" | ", values) : "(missing)";
}

using System.Net;
using System.Net.Http.Headers;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Security;

[Collection(OnePortal.Name)]
public sealed class CrossSiteTests(OnePortal portal)
{
    private static readonly string[] Posts = ["/chat", "/my-case/ask", "/my-case/code", "/my-case/words", "/my-case/leave"];

    private static readonly (string Name, string Value)[][] Foreign =
    [
        [("Sec-Fetch-Site", "cross-site"), ("Origin", "https://evil.example")],
        [("Sec-Fetch-Site", "cross-site")],
        [("Sec-Fetch-Site", "same-site")],
        [("Sec-Fetch-Site", "cross-site"), ("Origin", "null")],
        [("Origin", "https://evil.example")],
        [("Origin", "http://localhost.evil.example")],
        [("Origin", "http://127.0.0.1:1")],
        [("Origin", "not an origin")],
    ];

    [Fact]
    public async Task No_form_of_another_site_is_taken()
    {
        using var visitor = portal.NewVisitor();
        foreach (var path in Posts)
        {
            foreach (var headers in Foreign)
            {
                using var answer = await visitor.PostAsync(path, [new("text", "loud music")], With(headers));
                Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{path} with {string.Join(", ", headers)} answered {answer.StatusCode}");
            }
        }

        var page = await visitor.OpenAsync("/chat");
        Assert.Empty(page.Said);
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("none", true)]
    [InlineData(null, true)]
    [InlineData(null, false)]
    public async Task A_form_of_our_own_is_taken_from_every_browser(string? site, bool withOrigin)
    {
        using var visitor = portal.NewVisitor();
        await visitor.OpenAsync("/chat");

        using var answer = await visitor.PostAsync("/chat", visitor.FieldsOf("#chat-form", ("text", "loud music")), headers =>
        {
            if (site is not null)
                headers.Add("Sec-Fetch-Site", site);
            if (withOrigin)
                headers.Add("Origin", portal.Host.Address.GetLeftPart(UriPartial.Authority));
        });

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    private static Action<HttpRequestHeaders> With((string Name, string Value)[] headers) => request =>
    {
        foreach (var (name, value) in headers)
            request.TryAddWithoutValidation(name, value);
    };
}

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using WestKent.Portal.Layout;

namespace WestKent.Tests.Portal.Layout;

public sealed class ExitTests
{
    [Fact]
    public async Task The_link_leads_to_a_neutral_site_and_takes_every_cookie_back()
    {
        await using var site = await SmallSite.StartAsync(app => app.MapExit());

        var answer = await LeaveAsync(site, HttpMethod.Get, "talk=1; __Host-case=2");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(new Uri("https://www.bbc.co.uk/weather"), answer.Headers.Location);
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.Contains(cookies, cookie => cookie.StartsWith("talk=; expires=Thu, 01 Jan 1970", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-case=; expires=Thu, 01 Jan 1970", StringComparison.Ordinal) && cookie.Contains("; secure", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET", HttpStatusCode.SeeOther)]
    [InlineData("POST", HttpStatusCode.NoContent)]
    public async Task Leaving_ends_the_conversation_while_its_cookie_can_still_be_read(string method, HttpStatusCode status)
    {
        string? ended = null;
        await using var site = await SmallSite.StartAsync(app => app.MapExit(http =>
        {
            ended = http.Request.Cookies["talk"];
            return Task.CompletedTask;
        }));

        var answer = await LeaveAsync(site, new HttpMethod(method), "talk=mine");

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("mine", ended);
    }

    [Fact]
    public async Task Trouble_on_our_side_holds_nobody_back()
    {
        await using var site = await SmallSite.StartAsync(app => app.MapExit(_ => throw new InvalidOperationException()));

        var answer = await LeaveAsync(site, HttpMethod.Get, "talk=1");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Single(answer.Headers.GetValues("Set-Cookie"));
    }

    [Fact]
    public async Task A_browser_guessing_ahead_ends_nothing()
    {
        var ended = false;
        await using var site = await SmallSite.StartAsync(app => app.MapExit(_ => Task.FromResult(ended = true)));

        var answer = await LeaveAsync(site, HttpMethod.Get, "talk=1", ("Sec-Purpose", "prefetch;prerender"));

        Assert.False(ended);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static async Task<HttpResponseMessage> LeaveAsync(SmallSite site, HttpMethod method, string cookies, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/exit");
        request.Headers.Add("Cookie", cookies);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await site.Visitor.SendAsync(request);
    }
}

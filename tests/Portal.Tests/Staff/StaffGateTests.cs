using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Staff;

[Collection(OnePortal.Name)]
public sealed class StaffGateTests(OnePortal portal)
{
    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/")]
    [InlineData("/STAFF/cases")]
    [InlineData("/staff/no-such-page")]
    [InlineData("/staff/figures?from=2026-01-01")]
    public async Task Nothing_of_the_desk_is_shown_before_signing_in(string path)
    {
        using var visitor = portal.NewVisitor();

        using var answer = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"/staff/sign-in?to={Uri.EscapeDataString(path)}", answer.Headers.Location!.OriginalString);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com")]
    [InlineData("/\\example.com")]
    [InlineData("/staffing")]
    [InlineData("/staff/../chat")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_leads_to_the_desk_and_nowhere_else(string to)
    {
        using var visitor = portal.NewVisitor();

        using var answer = await visitor.PostAsync("/staff/sign-in/as", [KeyValuePair.Create("person", AtTheDesk.Officer), KeyValuePair.Create("to", to)]);

        Assert.StartsWith("/staff", new Uri(portal.Host.Address, answer.Headers.Location!).AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(portal.Host.Address.Authority, new Uri(portal.Host.Address, answer.Headers.Location!).Authority);
    }

    [Fact]
    public async Task What_was_being_written_comes_back_when_a_sign_in_has_run_out()
    {
        const string note = "I rang the neighbour. She will turn it down after ten. \"Quotes\" & <b>marks</b> stay.";
        using var officer = portal.NewVisitor();

        using var answer = await officer.PostAsync("/staff/no-such-form", [KeyValuePair.Create("Form.Note", note), KeyValuePair.Create("Form.Way", "call")]);
        var lapsed = await officer.ShowAsync(answer);
        var kept = lapsed.FieldsOf("form[action='/staff/no-such-form']");

        Assert.Contains(note, lapsed.Words, StringComparison.Ordinal);
        Assert.Equal([KeyValuePair.Create("Form.Note", note), KeyValuePair.Create("Form.Way", "call")], kept);
        Assert.NotNull(lapsed.Document.QuerySelector("a[href^='/staff/sign-in'][target=_blank]"));
    }

    [Fact]
    public async Task Signing_out_ends_it()
    {
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);
        Assert.Equal("/staff", (await officer.OpenAsync("/staff")).Address.PathAndQuery);

        var page = await officer.SubmitAsync("form[action='/staff/sign-in/out']");

        Assert.Equal("/staff/sign-in?news=signed-out", page.Address.PathAndQuery);
        Assert.StartsWith("/staff/sign-in", (await officer.OpenAsync("/staff")).Address.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_to_those_signed_in()
    {
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);

        var page = await officer.OpenAsync("/staff/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("/staff", page.Document.QuerySelector("main a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Residents_pages_know_nothing_of_the_desk()
    {
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);

        foreach (var path in new[] { "/", "/chat", "/my-case", "/guides", "/contact" })
            Assert.DoesNotContain("/staff", (await officer.OpenAsync(path)).Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_sign_in_another_site_sends_is_refused()
    {
        using var visitor = portal.NewVisitor();

        using var answer = await visitor.PostAsync("/staff/sign-in/as", [KeyValuePair.Create("person", AtTheDesk.Officer)], headers => headers.Add("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}

using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Running;

[Collection(OnePortal.Name)]
public sealed class LeavingTests(OnePortal portal)
{
    [Fact]
    public async Task Exit_leads_away_at_once_and_ends_session_and_talk()
    {
        const string phone = "07700 900241";
        using var resident = portal.NewVisitor();
        await resident.SignInAsync(await resident.ReportInWordsAsync(phone), phone);
        using var keptOpen = resident.NewTab();

        using var exit = await resident.GetAsync("/exit");

        Assert.Equal(HttpStatusCode.SeeOther, exit.StatusCode);
        Assert.NotEqual(portal.Host.Address.Host, exit.Headers.Location!.Host);
        Assert.Empty(resident.Cookies.GetCookies(portal.Host.Address));
        Assert.Empty((await resident.OpenAsync("/chat")).Said);
        Assert.Null((await keptOpen.OpenAsync("/my-case")).Reference);
    }

    [Fact]
    public async Task The_scripts_word_that_the_resident_left_ends_session_and_talk_too()
    {
        const string phone = "07700 900242";
        using var resident = portal.NewVisitor();
        await resident.SignInAsync(await resident.ReportInWordsAsync(phone), phone);
        using var keptOpen = resident.NewTab();

        using var exit = await resident.SendAsync(HttpMethod.Post, "/exit", null);

        Assert.Equal(HttpStatusCode.NoContent, exit.StatusCode);
        Assert.Empty(resident.Cookies.GetCookies(portal.Host.Address));
        Assert.Null((await keptOpen.OpenAsync("/my-case")).Reference);
    }

    [Fact]
    public async Task Exit_works_for_someone_who_only_just_came()
    {
        using var visitor = portal.NewVisitor();

        using var exit = await visitor.GetAsync("/exit");

        Assert.Equal(HttpStatusCode.SeeOther, exit.StatusCode);
    }

    [Fact]
    public async Task Exit_is_the_first_thing_to_tab_to_on_every_page()
    {
        using var visitor = portal.NewVisitor();
        foreach (var path in new[] { "/", "/chat", "/my-case", "/my-case/code", "/my-case/words", "/no-such-page" })
        {
            var page = await visitor.OpenAsync(path);
            var first = page.Document.QuerySelector("a[href], button, input:not([type=hidden]), textarea, select, [tabindex='0']");
            Assert.Equal("/exit", first?.GetAttribute("href"));
            Assert.Empty(page.Document.QuerySelectorAll("[tabindex]:not([tabindex='0']):not([tabindex='-1'])"));
        }
    }
}

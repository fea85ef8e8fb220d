using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Staff;

/// <summary>The figures as staff see, open, share and download them.</summary>
[Collection(OnePortal.Name)]
public sealed class FiguresTests(OnePortal portal)
{
    [Fact]
    public async Task A_figure_opens_to_the_cases_behind_it_and_downloads_without_anyones_name()
    {
        using var resident = portal.NewVisitor();
        var reference = await resident.ReportInWordsAsync();
        using var manager = await portal.Host.NewStaffAsync(AtTheDesk.Manager);

        var figures = await manager.OpenAsync("/staff/figures");
        var behind = figures.Document.QuerySelectorAll("a[href*='table=types']").Single(link => link.TextContent.Trim() == "Noise nuisance").GetAttribute("href")!;
        var cases = await manager.OpenAsync(behind);
        Assert.Contains(reference, cases.Words, StringComparison.Ordinal);

        var download = await manager.GetAsync(cases.Links.Single(link => link.Contains("cases.csv", StringComparison.Ordinal)));
        var csv = await download.Content.ReadAsStringAsync();
        Assert.Equal("text/csv", download.Content.Headers.ContentType?.MediaType);
        Assert.Contains(reference, csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Sam Lee", csv + cases.Html + figures.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync(figures.Links.Single(link => link.Contains("figures.csv", StringComparison.Ordinal)))).StatusCode);
    }

    [Theory]
    [InlineData("?from=2026-12-31&to=2026-01-01")]
    [InlineData("?from=nonsense&to=2026-01-01")]
    [InlineData("?from=0001-01-01&to=9999-12-31")]
    [InlineData("?from=2010-01-01&to=2026-01-01")]
    [InlineData("?quarter=%3Cscript%3E")]
    [InlineData("?from=2026-01-02&to=2026-03-31&share=true")]
    public async Task Days_that_cannot_be_shown_are_answered_with_words_and_this_quarter(string query)
    {
        using var manager = await portal.Host.NewStaffAsync(AtTheDesk.Manager);

        var page = await manager.OpenAsync($"/staff/figures{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector("[role=alert]"));
    }

    [Theory]
    [InlineData(AtTheDesk.Adviser, "/staff/figures")]
    [InlineData(AtTheDesk.Adviser, "/staff/figures.csv")]
    [InlineData(AtTheDesk.Editor, "/staff/figures/cases?table=types&item=all")]
    [InlineData(AtTheDesk.Editor, "/staff/figures/cases.csv?table=types&item=all")]
    [InlineData(AtTheDesk.Officer, "/staff/unclear")]
    [InlineData(AtTheDesk.Auditor, "/staff/content")]
    public async Task Nobody_sees_more_than_their_role_needs(string person, string path)
    {
        using var visitor = await portal.Host.NewStaffAsync(person);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_message_that_was_not_understood_is_shown_to_editors_until_they_are_done_with_it()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync("flurble wibble zonk");
        using var editor = await portal.Host.NewStaffAsync(AtTheDesk.Editor);

        var page = await editor.OpenAsync("/staff/unclear");
        var form = page.Document.QuerySelectorAll("li").First(item => item.QuerySelector("blockquote")?.TextContent == "flurble wibble zonk").QuerySelector("form")!;
        var after = await editor.ShowAsync(await editor.PostAsync(
            form.GetAttribute("action")!, [KeyValuePair.Create("id", form.QuerySelector("input[name=id]")!.GetAttribute("value")!)]));

        Assert.Equal("/staff/unclear", after.Address.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/staff/content")).StatusCode);
        Assert.DoesNotContain(after.Document.QuerySelectorAll("blockquote"), quote => quote.TextContent == "flurble wibble zonk");
    }
}

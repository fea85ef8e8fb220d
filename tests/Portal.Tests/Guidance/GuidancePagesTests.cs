using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using WestKent.Content.Reading;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Guidance;

[Collection(OnePortal.Name)]
public sealed class GuidancePagesTests(OnePortal portal) : IDisposable
{
    private const int MostOnFirstVisit = 60 * 1024;

    private static readonly string[] Pages = ["/guides", "/support", "/what-is-asb", "/what-we-can-do", "/contact", "/accessibility", "/privacy"];

    private readonly Visitor resident = portal.NewVisitor();

    private IEnumerable<(string Path, string Title)> Items =>
    [
        .. BuiltPortal.Content.Guides.Select(guide => ($"/guides/{guide.Id}", guide.Title)),
        .. BuiltPortal.Content.Types.Select(type => ($"/what-is-asb/{type.Id}", type.Title)),
        .. BuiltPortal.Content.Exclusions.Select(exclusion => ($"/what-is-asb/{exclusion.Id}", exclusion.Title)),
    ];

    private IEnumerable<string> AllPaths => [.. Pages, .. Items.Select(item => item.Path), "/guides?q=noise", "/support?need=noise&area=sevenoaks"];

    [Fact]
    public async Task Every_guide_type_and_exclusion_has_a_page_under_its_title()
    {
        Assert.NotEmpty(Items);
        foreach (var (path, title) in Items)
            Assert.Equal(title, (await OpenAsync(path)).Words("main h1"));
    }

    [Fact]
    public async Task Every_service_stands_once_on_the_support_page_with_what_is_known_and_nothing_else()
    {
        var page = await OpenAsync("/support");

        foreach (var service in BuiltPortal.Content.Support)
        {
            var card = Assert.Single(page.QuerySelectorAll($"article[id='{service.Id}']"));
            Assert.Equal(service.Title, card.Words("h3"));
            Assert.Equal(service.Phone is null ? 0 : 1, card.QuerySelectorAll("dl a").Count(link => link.TextContent == service.Phone && link.GetAttribute("href")!.StartsWith("tel:", StringComparison.Ordinal)));
            string?[] facts = [service.Phone, service.OutOfHoursPhone, service.Relay, service.Text, service.Email, service.Web, service.Hours, service.Cost, service.Address];
            Assert.Equal(facts.Count(fact => fact is not null) + (service.Areas.Contains("everywhere") ? 0 : 1), card.QuerySelectorAll("dt").Length);
            Assert.DoesNotContain("confirm", card.TextContent, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Every_page_has_one_heading_a_title_and_no_id_twice()
    {
        foreach (var path in AllPaths)
        {
            var page = await OpenAsync(path);
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path} should have one h1");
            Assert.False(string.IsNullOrWhiteSpace(page.Title), $"{path} has no title");
            var twice = page.QuerySelectorAll("[id]").Select(element => element.Id!).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key);
            Assert.True(!twice.Any(), $"{path} has these ids twice: {string.Join(", ", twice)}");
        }
    }

    [Fact]
    public async Task No_title_in_the_browsers_tab_or_history_tells_what_it_is_about()
    {
        foreach (var path in AllPaths)
        {
            var title = (await OpenAsync(path)).Title!;
            Assert.True(TellingWords.Find(title) is null, $"{path} has the title {title}");
        }
        Assert.DoesNotContain("safe", (await OpenAsync("/guides/domestic-abuse")).Title!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_link_on_these_pages_leads_to_a_page_and_to_a_place_on_it()
    {
        var broken = new List<string>();
        var ids = new Dictionary<string, HashSet<string>?>(StringComparer.Ordinal);
        foreach (var path in AllPaths)
        {
            var page = await OpenAsync(path);
            foreach (var href in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(IsOurs).Distinct())
            {
                var target = href.StartsWith('#') ? path + href : href;
                var parts = target.Split('#');
                if (!ids.ContainsKey(parts[0]))
                    ids[parts[0]] = await IdsOnAsync(parts[0]);
                if (ids[parts[0]] is not { } there || parts.Length > 1 && !there.Contains(parts[1]))
                    broken.Add($"{path} links to {href}");
            }
        }

        Assert.Empty(broken);
        Assert.True(ids.Count > 60, "hardly any links were found");
    }

    [Theory]
    [InlineData("/guides/no-such-guide")]
    [InlineData("/guides/KEEPING-A-DIARY")]
    [InlineData("/guides/..%2f..%2fprivacy")]
    [InlineData("/what-is-asb/no-such-thing")]
    [InlineData("/what-is-asb/%F0%9F%98%80%E2%80%AE")]
    [InlineData("/get-help")]
    public async Task An_unknown_page_is_answered_calmly(string path)
    {
        var page = await OpenAsync(path, HttpStatusCode.NotFound);

        Assert.Equal(BuiltPortal.Content.Pages["not-found"].Word("heading"), page.Words("main h1"));
        Assert.Contains(BuiltPortal.Content.Policy.Landlord.Phone, page.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_support_page_shows_only_who_fits_the_need_and_the_district()
    {
        var page = await OpenAsync("/support?need=neighbours&area=sevenoaks");

        var shown = page.QuerySelectorAll("article.service").Select(card => card.Id!).ToList();
        Assert.Contains("west-kent-mediation", shown);
        Assert.All(shown.Select(id => BuiltPortal.Content.Support[id]), service =>
        {
            Assert.True(service.For.Contains("neighbours") || service.For.Contains("any"), service.Id);
            Assert.True(service.Areas.Contains("sevenoaks") || service.Areas.Contains("everywhere"), service.Id);
        });
        Assert.Equal("neighbours", page.QuerySelector("#need option[selected]")!.GetAttribute("value"));
        Assert.Equal("sevenoaks", page.QuerySelector("#area option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("?need=nonsense&area=atlantis")]
    [InlineData("?need=%00%ff&area=%3Cscript%3E")]
    [InlineData("?need=noise%0d%0a&area=" + "sevenoaks,sevenoaks")]
    public async Task A_need_or_district_that_does_not_exist_shows_everyone(string query)
    {
        var page = await OpenAsync("/support" + query);

        Assert.Equal(BuiltPortal.Content.Support.Count, page.QuerySelectorAll("article.service").Length);
    }

    [Fact]
    public async Task A_card_to_fill_in_is_a_sheet_with_lines_and_a_guide_that_is_risky_on_paper_has_no_print_button()
    {
        var card = await OpenAsync("/guides/dear-neighbour-card");
        var safety = await OpenAsync("/guides/domestic-abuse");

        Assert.Equal(5, Assert.Single(card.QuerySelectorAll(".fill-in")).QuerySelectorAll(".fill-in-line").Length);
        Assert.DoesNotContain("....", card.Words(".fill-in"), StringComparison.Ordinal);
        Assert.NotNull(card.QuerySelector("[data-print]"));
        Assert.Null(safety.QuerySelector("[data-print]"));
    }

    [Fact]
    public async Task Each_page_with_its_style_and_script_is_small_enough_for_a_slow_phone()
    {
        var page = await OpenAsync("/guides");
        var shared = 0;
        foreach (var path in (string[])[page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, page.QuerySelector("script")!.GetAttribute("src")!])
            shared += Compressed(await BytesAsync(path));

        foreach (var path in AllPaths)
        {
            var size = shared + Compressed(await BytesAsync(path));
            Assert.True(size <= MostOnFirstVisit, $"{path} is {size} bytes");
        }
    }

    [Theory]
    [InlineData("/support", true)]
    [InlineData("/guides/no-such-guide", false)]
    [InlineData("/my-case", false)]
    [InlineData("/chat", false)]
    public async Task Only_pages_that_hold_nothing_secret_are_sent_compressed(string path, bool isCompressed)
    {
        using var response = await resident.GetAsync(path, headers => headers.AcceptEncoding.ParseAdd("gzip, br"));

        Assert.Equal(isCompressed, response.Content.Headers.ContentEncoding.Count > 0);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    public void Dispose() => resident.Dispose();

    private async Task<IDocument> OpenAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var page = await resident.OpenAsync(path);
        Assert.True(expected == page.Status, $"{path} answered {page.Status}");
        return page.Document;
    }

    private async Task<byte[]> BytesAsync(string path)
    {
        using var response = await resident.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static bool IsOurs(string href) => href.StartsWith('/') || href.StartsWith('#');

    private async Task<HashSet<string>?> IdsOnAsync(string path)
    {
        using var response = await resident.GetAsync(path);
        if (path == "/exit")
            return response.Headers.Location is not null ? [] : null;
        return response.IsSuccessStatusCode
            ? [.. (await OpenAsync(path)).QuerySelectorAll("[id]").Select(element => element.Id!)]
            : null;
    }

    private static int Compressed(byte[] bytes)
    {
        using var small = new MemoryStream();
        using (var zip = new GZipStream(small, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(bytes);
        return (int)small.Length;
    }
}

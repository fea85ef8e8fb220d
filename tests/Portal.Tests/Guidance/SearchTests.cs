using System.Net;
using AngleSharp.Dom;
using WestKent.Portal.Guidance.Search;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Guidance;

[Collection(OnePortal.Name)]
public sealed class SearchTests(OnePortal portal) : IDisposable
{
    private readonly Visitor resident = portal.NewVisitor();

    [Theory]
    [InlineData("mediation", "/guides/mediation")]
    [InlineData("medaition", "/guides/mediation")]
    [InlineData("barkng", "/guides/pets-and-animals")]
    [InlineData("keeping a dairy", "/guides/keeping-a-diary")]
    [InlineData("Parties", "/what-is-asb/one-off-party")]
    [InlineData("drilling at the weekend", "/guides/diy-and-building-noise")]
    [InlineData("how do i complain about you", "/guides/complain")]
    [InlineData("loud musik every nite", "/what-is-asb/noise-nuisance")]
    [InlineData("samaritans", "/support#samaritans")]
    [InlineData("i dont want to be alive any more", "/support#samaritans")]
    [InlineData("cctv", "/guides/cctv-and-doorbells")]
    [InlineData("café smells", "/what-is-asb/cooking-and-household-smells")]
    public async Task What_residents_type_finds_the_page_near_the_top(string typed, string path)
    {
        var page = await SearchAsync(typed);

        var found = page.QuerySelectorAll(".found h3 a").Select(link => link.GetAttribute("href")).Take(4).ToList();
        Assert.Contains(path, found);
    }

    [Fact]
    public async Task The_words_searched_for_are_marked_and_nothing_else_is()
    {
        var page = await SearchAsync("barking dogs");

        var marked = page.QuerySelectorAll(".found mark").Select(mark => mark.TextContent).ToList();
        Assert.Contains("Barking", marked);
        Assert.All(marked, word => Assert.Matches("(?i)^(bark|dog)", word));
    }

    [Fact]
    public async Task Nothing_found_says_so_and_shows_where_to_go_on()
    {
        var page = await SearchAsync("xylophonic zeppelins");

        Assert.Empty(page.QuerySelectorAll(".found"));
        Assert.Contains("xylophonic zeppelins", page.Words("main .notice h2"), StringComparison.Ordinal);
        Assert.Equal(["/chat", "/support", "/guides", "/contact"], page.QuerySelectorAll("main .notice a").Select(link => link.GetAttribute("href")).Where(href => !href!.StartsWith("tel:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%20%20%00%09")]
    [InlineData("%E2%80%8B%E2%80%AE")]
    public async Task A_search_for_nothing_shows_all_guides(string typed)
    {
        var page = await SearchEncodedAsync(typed);

        Assert.Equal(BuiltPortal.Content.Guides.Count, page.QuerySelectorAll(".card").Length);
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("%22%20autofocus%20onfocus=alert(1)%20x=%22")]
    [InlineData("%3Cmark%3Enoise%3C/mark%3E")]
    [InlineData("{{landlord.phone}} {{nothing}} {{{{")]
    [InlineData("%ED%A0%80%FF%FE%C0%80noise")]
    [InlineData("%00noise%0d%0aSet-Cookie:x=y")]
    [InlineData("%E2%80%AEesion%E2%80%AC")]
    [InlineData("n%CC%83%CC%83%CC%83%CC%83%CC%83%CC%83o%CC%88ise")]
    [InlineData("%F0%9F%98%A1%F0%9F%90%B6 %EF%B7%BA %D9%83%D9%84%D8%A8 %E7%8B%97")]
    [InlineData("((((((((((((((((a%2B)%2B)%2B)%2B")]
    [InlineData("'%20OR%201=1--")]
    [InlineData("noise&q=parking&q=dogs")]
    [InlineData("a&useful=maybe")]
    public async Task Whatever_is_typed_does_no_harm(string typed)
    {
        var page = await SearchEncodedAsync(typed);

        Assert.Empty(page.QuerySelectorAll("main script, main [onfocus], main [autofocus], mark mark"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.StartsWith("/js/", script.GetAttribute("src")!, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Words("main"), letter => char.IsControl(letter) || letter is '\u202E');
    }

    [Fact]
    public async Task A_very_long_search_is_cut_and_answered_at_once()
    {
        var page = await SearchEncodedAsync(string.Join('+', Enumerable.Repeat("nois", 1500)));

        Assert.True(page.QuerySelector("#q")!.GetAttribute("value")!.Length <= SearchQuery.LongestText);
        Assert.NotEmpty(page.QuerySelectorAll(".found"));
    }

    [Fact]
    public async Task What_someone_searches_for_is_in_no_log_and_no_title()
    {
        const string Marker = "quetzalcoatlus";

        var page = await SearchAsync(Marker);
        await resident.OpenAsync($"/guides/nope?q={Marker}");
        await resident.PostAsync($"/guides?q={Marker}", []);

        Assert.DoesNotContain(Marker, page.Title!, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(portal.Host.Log);
        Assert.DoesNotContain(Marker, portal.Host.Log, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("noise", "nosie", true)]
    [InlineData("noise", "noiise", true)]
    [InlineData("noise", "nois", true)]
    [InlineData("noise", "voise", true)]
    [InlineData("noise", "noise", false)]
    [InlineData("noise", "nosei", false)]
    [InlineData("noise", "poison", false)]
    [InlineData("", "a", true)]
    public void One_slip_of_the_finger_is_forgiven_and_no_more(string word, string typed, bool isForgiven) =>
        Assert.Equal(isForgiven, OneSlip.Between(word, typed));

    [Theory]
    [InlineData("parties", "party")]
    [InlineData("drilling", "drills")]
    [InlineData("barked", "barking")]
    [InlineData("noises", "noise")]
    [InlineData("smoking", "smoke")]
    [InlineData("harassment", "harassing")]
    [InlineData("running", "runs")]
    public void Forms_of_a_word_are_found_together(string one, string other) => Assert.Equal(WordStem.Of(one), WordStem.Of(other));

    [Theory]
    [InlineData("ring", "rs")]
    [InlineData("party", "part")]
    [InlineData("thing", "this")]
    public void Different_words_stay_apart(string one, string other) => Assert.NotEqual(WordStem.Of(one), WordStem.Of(other));

    public void Dispose() => resident.Dispose();

    private Task<IDocument> SearchAsync(string typed) => SearchEncodedAsync(Uri.EscapeDataString(typed));

    private async Task<IDocument> SearchEncodedAsync(string typed)
    {
        var page = await resident.OpenAsync("/guides?q=" + typed);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page.Document;
    }
}

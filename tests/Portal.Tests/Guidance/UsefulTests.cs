using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Guidance;

[Collection(OnePortal.Name)]
public sealed class UsefulTests(OnePortal portal)
{
    private const string Form = "#useful form";

    [Fact]
    public async Task An_answer_is_thanked_for_and_counted()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/guides/mediation");

        var thanks = await resident.SubmitAsync(Form, ("useful", "no"));

        Assert.Equal("/guides/mediation?useful=no#useful", thanks.Address.PathAndQuery + thanks.Address.Fragment);
        Assert.Contains(BuiltPortal.Content.Pages["guides"].Word("useful-thanks-title"), thanks.Document.Words("#useful"), StringComparison.Ordinal);
        Assert.Null(thanks.Document.QuerySelector(Form));
        Assert.Equal((0, 1), await CountAsync("guides/mediation"));
    }

    [Fact]
    public async Task A_double_click_counts_once_even_if_both_arrive_in_the_same_moment()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/guides/keeping-a-diary");
        var fields = resident.FieldsOf(Form, ("useful", "yes"));

        // Each without a cookie, as none of them has seen the answer to another.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var click = portal.NewVisitor();
            using var answer = await click.PostAsync("/useful", fields);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }));

        Assert.Equal((1, 0), await CountAsync("guides/keeping-a-diary"));
    }

    [Fact]
    public async Task A_browser_counts_once_for_a_page_and_other_browsers_and_pages_count_too()
    {
        const string Page = "what-is-asb/noise-nuisance";
        using var one = portal.NewVisitor();
        using var other = portal.NewVisitor();

        await AnswerAsync(one, Page, "yes");
        await AnswerAsync(one, Page, "yes");
        await AnswerAsync(one, Page, "no");
        await AnswerAsync(other, Page, "yes");
        await AnswerAsync(one, "contact", "yes");

        Assert.Equal((2, 0), await CountAsync(Page));
        Assert.Equal((1, 0), await CountAsync("contact"));
    }

    [Fact]
    public async Task The_cookie_names_no_page_and_is_gone_within_the_hour()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/guides/staying-safe");

        using var answer = await resident.PostAsync("/useful", resident.FieldsOf(Form, ("useful", "yes")));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^answered=[0-9a-f]{8}; max-age=3600; path=/; samesite=lax; httponly$", cookie);
    }

    [Theory]
    [InlineData("guides/no-such-guide", "yes", "k1")]
    [InlineData("//evil.example", "yes", "k2")]
    [InlineData("my-case", "yes", "k3")]
    [InlineData("", "yes", "k4")]
    [InlineData("accessibility", "perhaps", "k5")]
    [InlineData("accessibility", "yes", "")]
    public async Task An_answer_about_nothing_we_know_is_not_found_and_not_counted(string page, string useful, string key)
    {
        using var resident = portal.NewVisitor();

        using var answer = await resident.PostAsync("/useful", Fields(page, useful, key));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal((0, 0), await CountAsync(page));
    }

    [Fact]
    public async Task Another_site_cannot_answer_for_a_resident()
    {
        using var resident = portal.NewVisitor();

        using var answer = await resident.PostAsync("/useful", Fields("privacy", "yes", "k6"), headers => headers.Add("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal((0, 0), await CountAsync("privacy"));
    }

    private static async Task AnswerAsync(Visitor resident, string page, string useful)
    {
        await resident.OpenAsync("/" + page);
        await resident.SubmitAsync(Form, ("useful", useful));
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(string page, string useful, string key) =>
        [new("page", page), new("useful", useful), new("key", key)];

    private async Task<(int Yes, int No)> CountAsync(string page) => (await SumAsync("YesCount", page), await SumAsync("NoCount", page));

    private Task<int> SumAsync(string column, string page) =>
        portal.Host.AskAsync($"SELECT COALESCE(SUM({column}), 0) FROM PageFeedback WHERE PageId = '{page}'");
}

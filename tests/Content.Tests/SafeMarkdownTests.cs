using AngleSharp.Html.Parser;

using WestKent.Content.Reading;

namespace WestKent.Tests.Content;

public class SafeMarkdownTests
{
    public static TheoryData<string> Payloads => [.. XssPayloads.All];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Nothing_in_a_text_becomes_active(string payload)
    {
        Harmless.AssertHtml(SafeMarkdown.ToHtml(payload));
        Harmless.AssertHtml(SafeMarkdown.ToHtml(payload, "part-"));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void What_a_resident_wrote_is_shown_as_they_wrote_it_and_never_as_markup(string payload)
    {
        foreach (var template in (string[])["You wrote: {{words}}", "{{words}}", "- {{words}}", "## {{words}}", "| a |\n| - |\n| {{words}} |", "**{{words}}** and *{{words}}*"])
        {
            var html = SafeMarkdown.ToHtml(Filling.Fill(template, new Dictionary<string, string> { ["words"] = payload }, FillFor.Markdown));

            Harmless.AssertHtml(html);
            var body = new HtmlParser().ParseDocument(html).Body!;
            Assert.Empty(body.QuerySelectorAll("a"));
            Assert.Contains(Visible(payload), Visible(body.TextContent), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_value_inside_a_link_cannot_change_where_other_links_lead(string payload)
    {
        var html = SafeMarkdown.ToHtml(Filling.Fill("[your page]({{link}}) [us](tel:{{link}})", new Dictionary<string, string> { ["link"] = payload }, FillFor.Markdown));

        Harmless.AssertHtml(html);
    }

    [Theory]
    [InlineData("Hello **you** and *me*", "<p>Hello <strong>you</strong> and <em>me</em></p>\n")]
    [InlineData("One\\\ntwo", "<p>One<br />\ntwo</p>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("## Big words", "<h2>Big words</h2>\n")]
    [InlineData("[chat](/chat)", "<p><a href=\"/chat\">chat</a></p>\n")]
    [InlineData("[call](tel:01632960000)", "<p><a href=\"tel:01632960000\">call</a></p>\n")]
    [InlineData("[write](mailto:help@example.org)", "<p><a href=\"mailto:help@example.org\">write</a></p>\n")]
    [InlineData("[out](https://example.org/a?b=c&d=e)", "<p><a href=\"https://example.org/a?b=c&amp;d=e\" rel=\"noopener noreferrer\">out</a></p>\n")]
    [InlineData("[down](#big-words)", "<p><a href=\"#big-words\">down</a></p>\n")]
    [InlineData("| a | b |\n| --- | :-: |\n| c | d |", "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>\n")]
    [InlineData("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n")]
    [InlineData("[x](javascript:alert(1))", "<p>x</p>\n")]
    [InlineData("![a cat](https://example.org/cat.png)", "<p>a cat</p>\n")]
    [InlineData("https://example.org", "<p>https://example.org</p>\n")]
    [InlineData("", "")]
    public void Markdown_becomes_the_html_that_pages_allow(string markdown, string html) => Assert.Equal(html, SafeMarkdown.ToHtml(markdown));

    [Fact]
    public void Headings_get_names_that_links_can_use()
    {
        var html = SafeMarkdown.ToHtml("## What's next\n\n## What's next\n\n### Über 3 – days", "noise-");

        Assert.Equal("<h2 id=\"noise-whats-next\">What's next</h2>\n<h2 id=\"noise-whats-next--2\">What's next</h2>\n<h3 id=\"noise-ber-3-days\">Über 3 – days</h3>\n", html);
    }

    [Theory]
    [InlineData("Hello **you**\nand [me](https://example.org/a)", "Hello you and me (https://example.org/a)")]
    [InlineData("[Call us](tel:01632960000) or see [your page](/my-case)", "Call us or see your page (/my-case)")]
    [InlineData("## What next\n\n1. Wait\n2. Call\n   - us\n   - them\n\nBye", "What next\n\n1. Wait\n2. Call\n  - us\n  - them\n\nBye")]
    [InlineData("| a | b |\n| - | - |\n| c | d |", "a, b\nc, d")]
    [InlineData("[x](javascript:alert(1)) ![y](z)", "x y")]
    [InlineData("One\\\ntwo", "One\ntwo")]
    public void Markdown_becomes_plain_words(string markdown, string plain) => Assert.Equal(plain, SafeMarkdown.ToPlain(markdown));

    [Fact]
    public void A_text_too_deep_to_read_is_shown_as_it_is()
    {
        var html = SafeMarkdown.ToHtml(string.Concat(Enumerable.Repeat("- ", 60)) + "<b>x");

        Assert.StartsWith("<p>- - -", html, StringComparison.Ordinal);
        Assert.EndsWith("&lt;b&gt;x</p>\n", html, StringComparison.Ordinal);
    }

    // Only what a reader sees counts: spaces and line ends may change, hidden characters go.
    private static string Visible(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => !System.Text.Rune.IsWhiteSpace(rune) && !System.Text.Rune.IsControl(rune) && rune.Value is not (0xFFFD or 0xFEFF or 0x202E))
        .Select(rune => rune.ToString()));
}

using AngleSharp.Html.Parser;

using WestKent.Content.Reading;

namespace WestKent.Tests.Content;

/// <summary>Looks at HTML as a browser does, by rules written apart from the library's own.</summary>
internal static class Harmless
{
    private static readonly string[] SafeStarts = ["https://", "tel:", "mailto:", "/", "#"];
    private static readonly string[] Words = ["A", "P", "BR", "STRONG", "EM", "UL", "OL", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD"];

    public static void AssertSnapshot(ContentSnapshot content)
    {
        foreach (var markdown in content.Guides.Select(guide => guide.Body)
            .Concat(content.Prompts.Select(prompt => prompt.Web))
            .Concat(content.Pages.Select(page => page.Body))
            .Concat(content.Exclusions.Select(exclusion => exclusion.Body)))
        {
            AssertHtml(SafeMarkdown.ToHtml(markdown));
        }
        Assert.All(content.Types, type => content.Policy.Team(content.Policy.Band(type.Band).Team));
        Assert.All(content.Types, type => content.Policy.Team(type.Team));
        Assert.All(content.Types.SelectMany(type => type.Guides).Concat(content.Guides.SelectMany(guide => guide.Related)), guide => Assert.True(content.Guides.Has(guide), guide));
        Assert.All(content.Councils.SelectMany(council => council.Districts), district => content.Policy.District(district));
        Assert.All(content.Policy.Districts, district => Assert.True(content.Councils.Has(district.Council), district.Council));
        Assert.All(content.Prompts, prompt => Assert.InRange(SmsText.Parts(prompt.Sms), 1, 2));
    }

    public static void AssertHtml(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            Assert.Contains(element.TagName, Words);
            foreach (var attribute in element.Attributes)
            {
                Assert.DoesNotMatch("^(on|style|src|form|xlink|data)", attribute.Name);
                if (attribute.Name == "href")
                    AssertAddress(attribute.Value);
            }
        }
        Assert.Equal(0, document.Head!.ChildElementCount);
    }

    private static void AssertAddress(string address)
    {
        var decoded = Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(address)).Trim();
        Assert.Contains(SafeStarts, start => decoded.StartsWith(start, StringComparison.Ordinal));
        Assert.False(decoded.StartsWith("//", StringComparison.Ordinal) || decoded.StartsWith("/\\", StringComparison.Ordinal), address);
        Assert.DoesNotContain(address, char.IsControl);
        Assert.DoesNotMatch("(?i)^[^/?#]*(javascript|vbscript|data):", decoded);
    }
}

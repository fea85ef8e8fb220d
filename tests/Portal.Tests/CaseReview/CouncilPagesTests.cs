using System.Globalization;
using WestKent.Content.Reading;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.CaseReview;

[Collection(OnePortal.Name)]
public sealed class CouncilPagesTests(OnePortal portal)
{
    [Fact]
    public async Task Each_of_the_thirteen_councils_shows_what_is_known_what_is_not_and_when_it_was_checked()
    {
        using var visitor = portal.NewVisitor();
        var start = await visitor.OpenAsync("/case-review");
        Assert.Equal(13, BuiltPortal.Content.Councils.Count);

        foreach (var council in BuiltPortal.Content.Councils)
        {
            Assert.Contains($"/case-review/councils/{council.Id}", start.Links);
            var page = await visitor.OpenAsync($"/case-review/councils/{council.Id}");
            Assert.Contains(council.Checked.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), page.Words, StringComparison.Ordinal);
            Assert.Contains(council.Phone ?? Known("phone-unknown"), page.Words, StringComparison.Ordinal);
            Assert.Contains(council.Web ?? "https://www.kent.gov.uk/", page.Html, StringComparison.Ordinal);
            Assert.Contains(council.Email ?? Known("email-unknown"), page.Words, StringComparison.Ordinal);
            Assert.Contains(council.Timeframe ?? Known("takes-unknown"), page.Words, StringComparison.Ordinal);
        }
    }

    private static string Known(string key) =>
        Filling.Fill(BuiltPortal.Content.Pages["case-review"].Word(key), BuiltPortal.Content.Policy.Landlord.Values, FillFor.Text);
}

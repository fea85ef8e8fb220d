using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Staff;

/// <summary>Case Reviews as staff list them, record what came of them, and count them for a year.</summary>
[Collection(OnePortal.Name)]
public sealed class CaseReviewsTests(OnePortal portal)
{
    private const string Form = "main form[action^='/staff/reviews/']";

    [Fact]
    public async Task A_request_is_listed_its_outcome_recorded_and_counted_for_the_year()
    {
        await AskAsync("Nia Owen", "dover");
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);
        var before = AllOf(await officer.OpenAsync("/staff/reviews/year"));

        await officer.OpenAsync(await FindAsync(officer, "Nia Owen"));
        var refused = await officer.SubmitAsync(Form, ("decision", "Met"), ("decided", ""), ("reviewed", ""), ("recommendations", "0"), ("recommendation-words", "Kept while typing"), ("outcome", ""));
        var saved = await officer.SubmitAsync(
            Form, ("decision", "Met"), ("decided", "today"), ("reviewed", "today"), ("recommendations", "2"), ("recommendation-words", "Police: patrols. Council: lights."), ("outcome", "A joint plan"));

        Assert.NotNull(refused.Problem);
        Assert.Contains("Kept while typing", refused.Html, StringComparison.Ordinal);
        Assert.EndsWith("news=saved", saved.Address.Query, StringComparison.Ordinal);
        Assert.Contains("A joint plan", saved.Html, StringComparison.Ordinal);
        var after = AllOf(await officer.OpenAsync("/staff/reviews/year"));
        Assert.Equal([0, 1, 1, 1], after.Zip(before, (now, then) => now - then));
        using var csv = await officer.GetAsync("/staff/reviews/year.csv");
        var counts = await csv.Content.ReadAsStringAsync();
        Assert.Contains("Dover", counts, StringComparison.Ordinal);
        Assert.DoesNotContain("Nia", counts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_adviser_reads_and_cannot_record()
    {
        await AskAsync("Ola Reid", "thanet");
        using var adviser = await portal.Host.NewStaffAsync(AtTheDesk.Adviser);
        var path = await FindAsync(adviser, "Ola Reid");

        Assert.Null((await adviser.OpenAsync(path)).Document.QuerySelector(Form));
        using var forced = await adviser.PostAsync(path, [new("decision", "Withdrawn")]);
        Assert.Equal(HttpStatusCode.Forbidden, forced.StatusCode);
    }

    private async Task AskAsync(string name, string district)
    {
        using var resident = portal.NewVisitor();
        await resident.ChooseAreaAsync(district);
        await resident.TellWhoAsync(name);
        await resident.AskAsync();
    }

    private static async Task<string> FindAsync(Visitor staff, string name)
    {
        var list = await staff.OpenAsync("/staff/reviews");
        foreach (var link in list.Links.Where(link => link.StartsWith("/staff/reviews/", StringComparison.Ordinal) && !link.Contains("year", StringComparison.Ordinal)))
        {
            if ((await staff.OpenAsync(link)).Words.Contains(name, StringComparison.Ordinal))
                return link;
        }

        throw new InvalidOperationException($"No review of {name} is listed.");
    }

    private static List<int> AllOf(ShownPage page) =>
        [.. page.Document.QuerySelectorAll("tr[data-all] td").Select(cell => int.Parse(cell.TextContent, null))];
}

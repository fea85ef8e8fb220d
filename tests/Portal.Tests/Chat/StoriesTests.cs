using System.Globalization;
using WestKent.Cases.Policies;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Chat;

[Collection(OnePortal.Name)]
public sealed class StoriesTests(OnePortal portal)
{
    public static TheoryData<string> People => [.. Stories.All.Select(story => story.Person)];

    [Theory]
    [MemberData(nameof(People))]
    public async Task Each_persons_story_becomes_the_right_case(string person)
    {
        var story = Stories.All.Single(one => one.Person == person);
        using var resident = portal.NewVisitor();

        var reference = await resident.TellAsync(story.Opening, story.Answers);

        var caseId = await ReadAsync("Id", reference);
        Assert.Equal((story.Type, story.Band), (await ReadAsync("TypeId", reference), await ReadAsync("Band", reference)));
        var reported = LondonDay.Of(DateTime.Parse(await ReadAsync("ReportedUtc", reference), CultureInfo.InvariantCulture));
        var due = WorkingDays.Add(reported, story.DueInWorkingDays, BuiltPortal.Content.Policy.BankHolidays);
        Assert.Equal(due.ToString("O", CultureInfo.InvariantCulture), await ReadAsync("FirstContactDueOn", reference));
        foreach (var (sql, count) in story.Rows)
        {
            var found = await portal.Host.AskAsync(sql.Replace("{0}", caseId, StringComparison.Ordinal));
            Assert.True(count == found, $"{found} rows, not {count}: {sql}");
        }
    }

    private Task<string> ReadAsync(string column, string reference) => portal.Host.AskTextAsync($"SELECT {column} FROM Cases WHERE Reference = '{reference}'");
}

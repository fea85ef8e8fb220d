using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Browser;

/// <summary>People's stories with script, on a small phone: no question is wider than the screen, and each becomes the right case.</summary>
public sealed class StoriesTests : InChromium
{
    [ChromiumFact]
    public async Task A_deaf_man_and_a_man_whose_partner_reads_his_phone_tell_their_stories()
    {
        foreach (var story in Stories.All.Where(one => one.Person is "a deaf man" or "a man whose partner reads his phone"))
        {
            var page = await OpenAsync(320, 640);

            var reference = await new Resident(page, Portal.Address).TellAsync(story, () => AssertNotWiderThanTheScreenAsync(page));

            var caseId = await Portal.AskTextAsync($"SELECT Id FROM Cases WHERE Reference = '{reference}'");
            Assert.Equal(story.Type, await Portal.AskTextAsync($"SELECT TypeId FROM Cases WHERE Id = '{caseId}'"));
            Assert.Equal(story.Band, await Portal.AskTextAsync($"SELECT Band FROM Cases WHERE Id = '{caseId}'"));
            foreach (var (sql, count) in story.Rows)
                Assert.Equal(count, await Portal.AskAsync(sql.Replace("{0}", caseId, StringComparison.Ordinal)));
        }
    }
}

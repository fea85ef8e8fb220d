using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Development;

/// <summary>The made-up cases have to keep up with every rule, for they are made by the real actions.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task An_empty_database_is_filled_with_cases_of_every_kind()
    {
        await using var host = await PortalHost.StartWithDemoAsync();

        Assert.InRange(await host.CountAsync("Cases"), 50, 100);
        Assert.Equal(7, await host.AskAsync("SELECT COUNT(DISTINCT Status) FROM Cases"));
        Assert.Equal(3, await host.AskAsync("SELECT COUNT(DISTINCT Band) FROM Cases"));
        Assert.Equal(6, await host.AskAsync("SELECT COUNT(DISTINCT Method) FROM SourceContacts"));
        Assert.Equal(BuiltPortal.Content.Policy.Districts.Count, await host.AskAsync("SELECT COUNT(DISTINCT DistrictId) FROM Cases"));
        Assert.InRange(await host.AskAsync("SELECT COUNT(DISTINCT TypeId) FROM Cases"), BuiltPortal.Content.Types.Count, 60);
        Assert.NotEqual(0, await host.CountAsync("SurveyAnswers"));
        // A week's pile and not a year's: what is older was done, and nothing waits twice for the same person on the same day.
        Assert.InRange(await host.AskAsync("SELECT COUNT(*) FROM StaffTasks WHERE DoneUtc IS NULL"), 3, 40);
        Assert.InRange(await host.AskAsync("SELECT COUNT(*) FROM Notices WHERE State = 'Printing'"), 0, 6);
        Assert.Equal(6, await host.CountAsync("Colleagues"));
        using var manager = await host.NewStaffAsync(AtTheDesk.Manager);
        Assert.Equal(HttpStatusCode.OK, (await manager.OpenAsync("/staff/figures")).Status);
    }
}

using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Running;

public sealed class RestartTests
{
    [Fact]
    public async Task A_restart_in_the_middle_of_a_report_loses_nothing()
    {
        const string phone = "07700 900301";
        var folder = Directory.CreateTempSubdirectory("portal-").FullName;
        PortalHost? alive = await PortalHost.StartAsync(folder);
        using var resident = new Visitor(() => alive.Address);
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);
        await resident.AnswerUntilAskedAsync("report/effect");
        var before = resident.Page;

        await alive.StopAsync();
        await alive.DisposeAsync();
        alive = await PortalHost.StartAsync(folder);
        var after = await resident.OpenAsync("/chat");
        Assert.Equal(before.Said, after.Said);
        Assert.Equal(before.Heard, after.Heard);

        // The page from before the restart is still good, and so is the code asked for before the next one.
        await resident.SayAsync("I cannot sleep");
        var reference = await resident.FinishInWordsAsync(phone);
        await resident.AskForCodeAsync(reference);
        var code = await resident.NextCodeAsync(phone);
        await alive.StopAsync();
        await alive.DisposeAsync();
        alive = await PortalHost.StartAsync(folder);
        var page = await resident.GiveCodeAsync(code);

        Assert.Equal(reference, page.Reference);
        await alive.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

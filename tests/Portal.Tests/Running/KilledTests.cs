using System.Globalization;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Running;

public sealed class KilledTests
{
    private const int ResidentsAtOnce = 3;
    private const int Seed = 20261122;

    // Enough in every run; TEST_KILLS=200 for the long proof.
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("TEST_KILLS") ?? "15", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Killed_again_and_again_the_service_loses_and_doubles_nothing_it_answered()
    {
        var folder = Directory.CreateTempSubdirectory("portal-").FullName;
        var moments = new Random(Seed);
        PortalHost? alive = null;
        var residents = Enumerable.Range(0, ResidentsAtOnce).Select(_ => new Teller(() => new Visitor(() => alive!.Address))).ToList();

        for (var kill = 0; kill < Kills; kill++)
        {
            await using var host = alive = await PortalHost.StartAsync(folder);
            await LiveAsync(host, residents, moments.Next(0, 40), TimeSpan.FromMilliseconds(kill % 3 == 0 ? 0 : moments.Next(0, 60)));
        }

        await using (var last = await PortalHost.StartAsync(folder))
            await LookAtWhatIsStoredAsync(last, residents);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task LookAtWhatIsStoredAsync(PortalHost last, List<Teller> residents)
    {
        var shown = residents.SelectMany(resident => resident.References).ToList();
        var inAnswer = string.Join(',', shown.Select(reference => $"'{reference.Replace("-", "", StringComparison.Ordinal)}'"));
        Assert.NotEmpty(shown);
        Assert.Equal(shown.Count, await last.AskAsync($"SELECT COUNT(*) FROM Cases WHERE REPLACE(Reference, '-', '') IN ({inAnswer})"));
        Assert.InRange(await last.CountAsync("Cases"), shown.Count, shown.Count + ResidentsAtOnce);
        Assert.Equal(await last.CountAsync("Cases"), await last.CountAsync("Incidents"));
        Assert.Equal(0, await last.AskAsync("SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"));
        Figures.Tell($"Killed {Kills} times during {residents.Sum(resident => resident.Messages)} messages and {shown.Count} reports: nothing lost, nothing doubled");
    }

    // Kills a moment after so many answers: at once, or in the middle of whatever follows.
    private static async Task LiveAsync(PortalHost host, List<Teller> residents, int answers, TimeSpan moment)
    {
        var left = answers;
        var killing = new TaskCompletionSource();
        var telling = residents.Select(resident => resident.TellUntilTheServiceGoesAsync(() =>
        {
            if (Interlocked.Decrement(ref left) < 0)
                killing.TrySetResult();
        })).ToList();

        var broken = Task.WhenAll(telling);
        await Task.WhenAny(killing.Task, broken);
        await Task.Delay(moment);
        await host.KillAsync();
        await broken;
    }
}

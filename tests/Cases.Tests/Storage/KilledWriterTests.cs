using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Storage;

public sealed class KilledWriterTests
{
    // A handful in every run; TEST_KILLS=200 for the long proof.
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("TEST_KILLS") ?? "4", CultureInfo.InvariantCulture);

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_kept_twice_however_the_service_is_killed(Database database)
    {
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        var postgres = database == Database.Postgres ? await PostgresServer.NewDatabaseAsync() : "";
        var acknowledged = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            // The report that was under way when the service died is sent again first.
            acknowledged = await WriteUntilKilledAsync(folder, postgres, acknowledged + 1);
        }

        await using var saved = await Saved.OpenAsync(folder, postgres);
        var kept = await saved.ReadAsync(db => db.Incidents.Select(incident => incident.Id).ToListAsync());

        Assert.True(acknowledged >= Kills, $"only {acknowledged} reports were sent in {Kills} lives");
        Assert.Empty(Enumerable.Range(1, acknowledged).Select(KilledWriter.IdOf).Except(kept));
        Assert.InRange(kept.Count, acknowledged, acknowledged + 1);
        Assert.Equal(kept.Count, await saved.ReadAsync(db => db.Cases.CountAsync()));
        Assert.Equal(kept.Count, await saved.ReadAsync(db => db.Notices.CountAsync()));
    }

    private static async Task<int> WriteUntilKilledAsync(string folder, string postgres, int first)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(KilledWriter).Assembly.Location, folder, postgres, first.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        using var writer = Process.Start(start)!;
        var last = first - 1;
        var killing = Task.CompletedTask;
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!int.TryParse(line, out var number))
            {
                continue;
            }

            last = number;
            if (number == first)
            {
                killing = KillSoonAsync(writer);
            }
        }

        await killing;
        await writer.WaitForExitAsync();
        return last;
    }

    private static async Task KillSoonAsync(Process writer)
    {
        await Task.Delay(Random.Shared.Next(0, 300));
        writer.Kill();
    }
}

using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using WestKent.Cases;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Tests.Benchmarks;

/// <summary>The desk's queue: pages of fifty from a hundred thousand cases, a third of them open, far more than there will ever be.</summary>
internal static class QueueBenchmark
{
    private const int Cases = 100_000;
    private const int Rounds = 40;

    private static readonly StaffMember Me = new("officer-1", "Olu", new HashSet<StaffRole> { StaffRole.CaseOfficer });
    private static readonly StaffMember Boss = new("manager-1", "Maya", new HashSet<StaffRole> { StaffRole.Manager });

    private static readonly (string Name, QueueFilter Filter, StaffMember Staff)[] Views =
    [
        ("all open, page 1", new(), Me),
        ("all open, page 20", new(Page: 20), Me),
        ("all open, as a manager", new(), Boss),
        ("my cases", new(Owner: QueueOwner.Me), Me),
        ("nobody's", new(Owner: QueueOwner.Nobody), Me),
        ("late, one team", new(Team: "scheme-managers", IsOverdue: true), Me),
        ("high, one district", new(Band: "high", DistrictId: "swale"), Me),
        ("in progress", new(Status: CaseStatus.InProgress), Me),
        ("restricted", new(IsRestricted: true), Boss),
        ("closed", new(Status: CaseStatus.Closed), Me),
        ("a whole reference, mistyped", new(Search: "0000-0ABC-0"), Me),
        ("a reference's beginning", new(Search: "C00"), Me),
        ("a common name", new(Search: "lee"), Me),
        ("a rare name", new(Search: "person 77777"), Me),
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("queue-");
        await using (var services = ServicesFor(folder.FullName))
        {
            await services.OpenCasesAsync(CancellationToken.None);
            await FillAsync(services);
            Timings.PrintHeading($"a page of the queue, {Cases:N0} cases");
            foreach (var (name, filter, staff) in Views)
            {
                await MeasureAsync(services, name, filter, staff);
            }
        }

        folder.Delete(recursive: true);
    }

    private static async Task MeasureAsync(ServiceProvider services, string name, QueueFilter filter, StaffMember staff)
    {
        var timings = new Timings();
        for (var round = -2; round < Rounds; round++)
        {
            await using var scope = services.CreateAsyncScope();
            var queue = scope.ServiceProvider.GetRequiredService<ReadQueue>();
            var start = Stopwatch.GetTimestamp();
            await queue.HandleAsync(filter, staff, CancellationToken.None);
            if (round >= 0)
            {
                timings.Add(Stopwatch.GetElapsedTime(start));
            }
        }

        timings.Print(name);
    }

    private static ServiceProvider ServicesFor(string folder)
    {
        var root = FindRoot(AppContext.BaseDirectory);
        var content = ContentLibrary.Open(Path.Combine(root, "content"), null, TimeProvider.System, NullLogger.Instance).Current;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Directory"] = folder }).Build();
        return new ServiceCollection().AddLogging().AddScoped(_ => content).AddCases(configuration).BuildServiceProvider();
    }

    private static string FindRoot(string folder) =>
        Directory.Exists(Path.Combine(folder, "content", "policy")) ? folder : FindRoot(Directory.GetParent(folder)!.FullName);

    private static async Task FillAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CasesDb>();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await db.Database.ExecuteSqlRawAsync(
            """
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {0} - 1)
            INSERT INTO "Cases" ("Id", "Reference", "Status", "TypeId", "Band", "BandReason", "Team", "Channel", "DistrictId", "ReportedUtc", "FirstContactDueOn",
                "NextContactOn", "ActOn", "IsAnonymous", "SafetyFlags", "ClosedUtc", "OwnerId", "OwnerName", "IsRestricted", "QueueRank", "Version")
            SELECT printf('%08X-0000-7000-8000-000000000000', i), printf('%X%03d-%04d-0', 8 + i % 8, i % 997, i), CASE WHEN i % 3 > 0 THEN 'Closed' WHEN i % 2 = 0 THEN 'InProgress' ELSE 'Assessed' END,
                'noise-nuisance', CASE i % 10 WHEN 0 THEN 'high' WHEN 1 THEN 'medium' ELSE 'standard' END, 'type',
                CASE i % 5 WHEN 0 THEN 'scheme-managers' WHEN 1 THEN 'community-safety' ELSE 'neighbourhood-housing' END, 'web', CASE i % 13 WHEN 0 THEN 'swale' ELSE 'dartford' END,
                datetime({1}, printf('-%d minutes', i)), date({1}, printf('%d days', i % 21 - 7)), date({1}, printf('%d days', i % 21 - 7)), date({1}, printf('%d days', i % 21 - 7)), 0,
                CASE WHEN i % 50 = 0 THEN 'self_harm' ELSE '' END, CASE WHEN i % 3 > 0 THEN datetime({1}, printf('-%d minutes', i)) END,
                CASE WHEN i % 7500 = 0 THEN 'officer-1' WHEN i % 4 = 0 THEN NULL ELSE 'officer-' || (i % 60 + 2) END, 'Olu', i % 200 = 0, CASE WHEN i % 50 = 0 THEN 0 ELSE 1 END,
                printf('%08X-0000-7000-8000-000000000000', i)
            FROM n;
            """,
            Cases, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO "Sources" ("CaseId", "Name") SELECT "Id", CASE WHEN "ReportedUtc" LIKE '%7:__' THEN 'Sam Lee' ELSE 'Person ' || rowid END FROM "Cases";
            UPDATE "Sources" SET "SearchName" = lower("Name");
            ANALYZE;
            """);
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases;
using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Tests.Benchmarks;

/// <summary>Fills a database by copying one real report, with names, numbers and references of their own.</summary>
internal static partial class ManyCases
{
    private const int Batch = 10_000;

    public static async Task FillAsync(string folder, int cases, int incidentsEach)
    {
        var pattern = await ReportAsync(folder);
        await using var db = await OpenAsync(folder);
        for (var from = 1; from <= cases; from += Batch)
        {
            await using var transaction = await db.BeginTransactionAsync();
            await NumberAsync(db, from, Math.Min(from + Batch - 1, cases));
            await CopyAsync(db, "Cases", $"Id = '{pattern}'", ("Id", Id("n.N")), ("Reference", "n.Reference"), ("Version", Id("n.N")));
            foreach (var table in new[] { "Sources", "SourceNeeds" })
                await CopyAsync(db, table, $"CaseId = '{pattern}'", ("CaseId", Id("n.N")));
            await CopyAsync(db, "SourceContacts", $"CaseId = '{pattern}'", ("CaseId", Id("n.N")), ("PhoneE164", "printf('+4470%08d', n.N)"));
            await CopyAsync(db, "Timeline", $"CaseId = '{pattern}'", ("Id", Id("n.N")), ("CaseId", Id("n.N")));
            for (var each = 1; each <= incidentsEach; each++)
            {
                await CopyAsync(db, "Incidents", $"CaseId = '{pattern}'", ("Id", Id("n.N", each)), ("CaseId", Id("n.N")), ("HappenedAt", $"'{each + 10}:00:00'"));
                await CopyAsync(db, "IncidentWords", $"IncidentId IN (SELECT Id FROM Incidents WHERE CaseId = '{pattern}')", ("IncidentId", Id("n.N", each)));
            }

            await transaction.CommitAsync();
        }

        await RunAsync(db, "ANALYZE");
    }

    /// <summary>As if so many residents had signed in, spread over all cases.</summary>
    public static async Task<IReadOnlyList<string>> SignInAsync(string folder, int residents, int every = 1000)
    {
        await using var db = await OpenAsync(folder);
        var tokens = Enumerable.Range(1, residents).Select(_ => RandomNumberGenerator.GetHexString(32, lowercase: true)).ToList();
        foreach (var (place, token) in tokens.Index())
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
            await RunAsync(db, $"""
                INSERT INTO ResidentSessions (Id, CaseId, TokenHash, BrowserHash, StartedUtc, LastSeenUtc)
                SELECT upper(hex(randomblob(4))) || '-0000-7000-8000-' || upper(hex(randomblob(6))), {Id($"{1 + (place * every)}")}, '{hash}', 'bench', datetime('now'), datetime('now')
                """);
        }

        return tokens;
    }

    public static async Task<IReadOnlyList<string>> ReferencesAsync(string folder, int count)
    {
        await using var db = await OpenAsync(folder);
        await using var command = db.CreateCommand();
        command.CommandText = $"SELECT Reference FROM Cases LIMIT {count}";
        await using var rows = await command.ExecuteReaderAsync();
        var references = new List<string>();
        while (await rows.ReadAsync())
            references.Add(rows.GetString(0));
        return references;
    }

    private static async Task<string> ReportAsync(string folder)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Directory"] = folder }).Build();
        var library = ContentLibrary.Open(
            Path.Combine(PortalProcess.Root, "content"), null, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await using var services = new ServiceCollection().AddLogging().AddSingleton(library).AddCases(configuration).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SendReport>().HandleAsync(
            new ReportDraft
            {
                Id = Guid.NewGuid(),
                LabelId = "noise-nuisance",
                WhatHappened = "Loud music through the ceiling until three in the morning, and shouting on the stairs when we ask them to stop.",
                When = "last night about 11",
                HappenedFrom = new(2026, 11, 20),
                HappenedTo = new(2026, 11, 20),
                Effect = "I cannot sleep and am late for work",
                Anonymous = false,
                Name = "Sam Lee",
                Contact = ContactMethod.Text,
                PhoneE164 = "+447700900123",
                SafeText = true,
                Channel = "web",
            },
            CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
        await using var db = await OpenAsync(folder);
        await using var command = db.CreateCommand();
        command.CommandText = "SELECT Id FROM Cases LIMIT 1";
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task NumberAsync(SqliteConnection db, int from, int to)
    {
        await RunAsync(db, "CREATE TEMP TABLE IF NOT EXISTS Numbers (N INTEGER PRIMARY KEY, Reference TEXT)");
        await RunAsync(db, "DELETE FROM Numbers");
        for (var first = from; first <= to; first += 500)
        {
            var rows = Enumerable.Range(first, Math.Min(500, to - first + 1)).Select(number => $"({number}, '{CaseReference.New()}')");
            await RunAsync(db, $"INSERT INTO Numbers VALUES {string.Join(',', rows)}");
        }
    }

    private static string Id(string number, int each = 0) => $"printf('%08X-{each:X4}-7000-8000-000000000000', {number})";

    private static async Task CopyAsync(SqliteConnection db, string table, string where, params (string Column, string Value)[] own)
    {
        var columns = new List<string>();
        await using (var ask = db.CreateCommand())
        {
            ask.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
            await using var rows = await ask.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                columns.Add(rows.GetString(0));
        }

        var values = columns.Select(column => own.FirstOrDefault(one => one.Column == column).Value ?? $"t.\"{column}\"");
        await RunAsync(db, $"INSERT INTO \"{table}\" SELECT {string.Join(',', values)} FROM Numbers n, (SELECT * FROM \"{table}\" WHERE {where} LIMIT 1) t");
    }

    private static async Task<SqliteConnection> OpenAsync(string folder)
    {
        var db = new SqliteConnection($"Data Source={Path.Combine(folder, "selfservice.db")};Pooling=False");
        await db.OpenAsync();
        await RunAsync(db, "PRAGMA synchronous=OFF");
        return db;
    }

    private static async Task RunAsync(SqliteConnection db, string sql)
    {
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

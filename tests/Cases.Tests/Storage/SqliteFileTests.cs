using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases;
using WestKent.Cases.Conversations;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Storage;

public sealed class SqliteFileTests
{
    [Fact]
    public async Task The_database_is_open_the_safe_way_on_every_connection()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);

        Assert.Equal("wal", await AskAsync(saved, "PRAGMA journal_mode"));
        Assert.Equal("2", await AskAsync(saved, "PRAGMA synchronous"));
        Assert.Equal("1", await AskAsync(saved, "PRAGMA secure_delete"));
        Assert.Equal("1", await AskAsync(saved, "PRAGMA foreign_keys"));
        Assert.Equal("0", await AskAsync(saved, "PRAGMA mmap_size"));
    }

    [Fact]
    public async Task A_second_copy_of_the_service_is_refused_with_one_plain_line()
    {
        await using var first = await Saved.NewAsync(Database.Sqlite);
        await using var second = Saved.ServicesFor(first.Folder, "", first.Clock);

        var refused = await Assert.ThrowsAsync<StorageRefusedException>(() => second.OpenCasesAsync(CancellationToken.None));

        Assert.Contains(first.Folder, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named_in_one_plain_line()
    {
        var file = Path.GetTempFileName();
        await using var services = Saved.ServicesFor(Path.Combine(file, "data"), "", TimeProvider.System);

        var refused = await Assert.ThrowsAsync<StorageRefusedException>(() => services.OpenCasesAsync(CancellationToken.None));

        Assert.Contains("may not write in " + file, refused.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [PostgresFact]
    public async Task A_server_that_lets_nobody_in_is_said_in_one_plain_line()
    {
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        var stranger = new Npgsql.NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("TEST_POSTGRES")) { Username = "nobody_we_know" };
        await using var services = Saved.ServicesFor(folder, stranger.ToString(), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<StorageRefusedException>(() => services.OpenCasesAsync(CancellationToken.None));

        Assert.StartsWith("PostgreSQL cannot be opened: ", refused.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_damaged_file_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        var saved = await Saved.OpenAsync(folder);
        await saved.KeepAsync([.. Enumerable.Range(1, 300).Select(number => TurnRecord.Of("web", $"m{number}", "c", number, saved.Clock.NowUtc, new string('x', 500), null, "[]", "r"))]);
        await saved.Services.DisposeAsync();
        await using (var file = File.OpenWrite(Path.Combine(folder, "selfservice.db")))
        {
            file.Seek(file.Length / 2, SeekOrigin.Begin);
            file.Write(new byte[16_384]);
        }

        await using var services = Saved.ServicesFor(folder, "", saved.Clock);
        var refused = await Assert.ThrowsAsync<StorageRefusedException>(() => services.OpenCasesAsync(CancellationToken.None));

        Assert.Contains("damaged", refused.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_database_whose_migration_was_killed_opens_again()
    {
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        var first = await Saved.OpenAsync(folder);
        await first.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-22');"));
        await first.Services.DisposeAsync();

        await using var second = await Saved.OpenAsync(folder);

        Assert.Equal(0, await second.ReadAsync(db => db.Cases.CountAsync()));
    }

    [Fact]
    public async Task What_is_erased_is_gone_from_the_file_itself()
    {
        const string Secret = "Priya-told-us-this-in-confidence";
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        var saved = await Saved.OpenAsync(folder);
        await saved.KeepAsync(BotStateRecord.Begin("k", Secret, saved.Clock.NowUtc));
        await saved.DoAsync<CasesDb, bool>(async db =>
        {
            db.Remove(await db.BotStates.SingleAsync());
            return true;
        });
        await saved.Services.DisposeAsync();

        Assert.DoesNotContain(Secret, await File.ReadAllTextAsync(Path.Combine(folder, "selfservice.db"), System.Text.Encoding.Latin1), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "selfservice.db-wal")), "the log is folded in when the last connection closes");
        Directory.Delete(folder, recursive: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_audit_row_cannot_be_changed_or_deleted(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await saved.DoAsync<WestKent.Cases.Reporting.SendReport, object>(async send => await send.HandleAsync(AReport.ByText(), CancellationToken.None));

        foreach (var sql in new[] { "UPDATE \"Audit\" SET \"Who\" = 'nobody'", "DELETE FROM \"Audit\"" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => saved.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql)));
        }

        Assert.Equal(1, await saved.ReadAsync(db => db.Audit.CountAsync()));
    }

    private static async Task<string?> AskAsync(Saved saved, string pragma)
    {
        await using var scope = saved.Services.CreateAsyncScope();
        return await SqliteQuestions.AskAsync(await OpenedAsync(scope), pragma, CancellationToken.None);
    }

    private static async Task<SqliteCasesDb> OpenedAsync(AsyncServiceScope scope)
    {
        var db = scope.ServiceProvider.GetRequiredService<SqliteCasesDb>();
        await db.Database.OpenConnectionAsync();
        return db;
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WestKent.Cases.Storage;

/// <summary>The embedded database's file: opened once, by one process, checked before anyone is served.</summary>
internal sealed class SqliteFile(IOptions<StorageOptions> options, ILogger<SqliteFile> logger) : IDisposable
{
    // The first release without the fault described at sqlite.org/wal.html#walresetbug.
    private static readonly Version FirstSafeVersion = new(3, 51, 3);

    // Linux, macOS, Windows (sharing and lock violations).
    private static readonly int[] HeldByAnother = [11, 35, 32, 33];

    // sqlite.org/rescode.html: SQLITE_CORRUPT and SQLITE_NOTADB.
    private const int Malformed = 11;
    private const int NotADatabase = 26;

    private FileStream? held;

    public async Task OpenAsync(SqliteCasesDb db, CancellationToken ct)
    {
        held ??= HoldAlone();
        try
        {
            await db.Database.OpenConnectionAsync(ct);
            await SqliteQuestions.AskAsync(db, "PRAGMA journal_mode=WAL", ct);
            await MigrateAsync(db, ct);
            await CheckAsync(db, ct);
            await SayHowItIsOpenAsync(db, ct);
            await db.Database.CloseConnectionAsync();
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is Malformed or NotADatabase)
        {
            throw IsDamaged(failure.Message, failure);
        }
    }

    public void Dispose()
    {
        if (held is null)
        {
            return;
        }

        using (var connection = new SqliteConnection(StorageConnections.Sqlite(options.Value)))
        {
            SqliteConnection.ClearPool(connection);
        }

        held.Dispose();
        held = null;
    }

    private FileStream HoldAlone()
    {
        var folder = options.Value.Folder;
        try
        {
            OwnFolder.Make(folder);
            return new FileStream(options.Value.SqliteFile + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StorageRefusedException(
                HeldByAnother.Contains(refused.HResult & 0xFFFF)
                    ? $"Another copy of the service is using {folder}. Stop it first, or set Storage:Postgres to run several."
                    : $"The service may not write in {folder}. Give it the right to, or set Storage:Directory to another folder.",
                refused);
        }
    }

    // A process killed in the middle of a migration leaves EF's lock row behind and the next start would wait for
    // it for ever; we alone hold the file, so whatever is there is a leftover.
    private static async Task MigrateAsync(SqliteCasesDb db, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
        await db.Database.MigrateAsync(ct);
    }

    private async Task CheckAsync(SqliteCasesDb db, CancellationToken ct)
    {
        if (options.Value.QuickCheckAtStart && await SqliteQuestions.AskAsync(db, "PRAGMA quick_check(1)", ct) is var answer and not "ok")
        {
            throw IsDamaged(answer, null);
        }
    }

    private StorageRefusedException IsDamaged(string how, Exception? cause) =>
        new($"The database {options.Value.SqliteFile} is damaged ({how}). Restore the last backup.", cause);

    private async Task SayHowItIsOpenAsync(SqliteCasesDb db, CancellationToken ct)
    {
        var version = await SqliteQuestions.AskAsync(db, "SELECT sqlite_version()", ct);
        var journal = await SqliteQuestions.AskAsync(db, "PRAGMA journal_mode", ct);
        var synchronous = await SqliteQuestions.AskAsync(db, "PRAGMA synchronous", ct);
        logger.LogInformation(
            "SQLite {Version}, journal mode {Journal}, synchronous {Synchronous}", version, journal, synchronous == "2" ? "FULL" : synchronous);

        if (journal != "wal" || synchronous != "2")
        {
            throw new StorageRefusedException("SQLite did not accept journal mode WAL with synchronous FULL on this disk.");
        }

        if (Version.Parse(version) < FirstSafeVersion)
        {
            logger.LogWarning("SQLite {Version} can damage its file if two connections write at once. Writes go one at a time, and no other tool may open the live file", version);
        }
    }
}

using Microsoft.Data.Sqlite;
using Npgsql;

namespace WestKent.Cases.Storage;

/// <summary>Gives both databases' failures one set of names.</summary>
internal static class StorageFailure
{
    // Codes: sqlite.org/rescode.html.
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteFull = 13;
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteConstraintUnique = 2067;

    public static Exception? Named(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case SqliteException sqlite when NamedSqlite(sqlite) is { } named:
                    return named;
                case PostgresException postgres when NamedPostgres(postgres) is { } named:
                    return named;
            }
        }

        return null;
    }

    private static Exception? NamedSqlite(SqliteException failure) => failure switch
    {
        { SqliteExtendedErrorCode: SqliteConstraintPrimaryKey } => new DuplicateKeyException(TableIn(failure.Message), true, failure),
        { SqliteExtendedErrorCode: SqliteConstraintUnique } => new DuplicateKeyException(TableIn(failure.Message), false, failure),
        { SqliteErrorCode: SqliteBusy or SqliteLocked } => new StorageBusyException(failure),
        { SqliteErrorCode: SqliteFull } => new StorageFullException(failure),
        _ => null,
    };

    private static Exception? NamedPostgres(PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => new DuplicateKeyException(
            failure.TableName ?? "", failure.ConstraintName?.StartsWith("PK_", StringComparison.Ordinal) == true, failure),
        PostgresErrorCodes.DiskFull => new StorageFullException(failure),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.TooManyConnections => new StorageBusyException(failure),
        _ => null,
    };

    // "… UNIQUE constraint failed: Turns.ChannelId, Turns.MessageId'."
    private static string TableIn(string message)
    {
        const string Lead = "UNIQUE constraint failed: ";
        var start = message.IndexOf(Lead, StringComparison.Ordinal) + Lead.Length;
        var end = start < Lead.Length ? -1 : message.IndexOf('.', start);
        return end < 0 ? "" : message[start..end];
    }
}

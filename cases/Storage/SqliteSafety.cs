using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WestKent.Cases.Storage;

/// <summary>Sets on every connection what SQLite forgets between connections.</summary>
internal sealed class SqliteSafety : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    // FULL keeps a commit through a power cut; secure_delete wipes what is erased from the file itself.
    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA mmap_size=0;";
        command.ExecuteNonQuery();
    }
}

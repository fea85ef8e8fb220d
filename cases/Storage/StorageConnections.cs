using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WestKent.Cases.Storage;

/// <summary>The only place where the two databases are told apart at set-up.</summary>
internal static class StorageConnections
{
    private static readonly SqliteSafety Safety = new();

    public static string Sqlite(StorageOptions options) => new SqliteConnectionStringBuilder
    {
        DataSource = options.SqliteFile,
        ForeignKeys = true,
        DefaultTimeout = 5,
    }.ToString();

    public static void UseSqlite(IServiceProvider services, DbContextOptionsBuilder builder) => builder
        .UseSqlite(Sqlite(services.GetRequiredService<IOptions<StorageOptions>>().Value))
        .AddInterceptors(Safety);

    public static void UsePostgres(IServiceProvider services, DbContextOptionsBuilder builder) => builder
        .UseNpgsql(services.GetRequiredService<IOptions<StorageOptions>>().Value.Postgres, postgres => postgres.EnableRetryOnFailure());
}

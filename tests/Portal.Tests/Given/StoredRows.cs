using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WestKent.Tests.Portal.Given;

/// <summary>Looks at what a running portal has really stored.</summary>
internal static class StoredRows
{
    private static readonly TimeSpan WorksWithin = TimeSpan.FromSeconds(20);

    public static Task<int> CountAsync(this PortalHost host, string table) => host.AskAsync($"SELECT COUNT(*) FROM {table}");

    public static async Task<int> AskAsync(this PortalHost host, string sql) =>
        Convert.ToInt32(await RunAsync(host, sql, "ReadOnly"), CultureInfo.InvariantCulture);

    public static async Task<string> AskTextAsync(this PortalHost host, string sql) =>
        Convert.ToString(await RunAsync(host, sql, "ReadOnly"), CultureInfo.InvariantCulture)!;

    /// <summary>Makes time pass for rows already stored; the clock of a running portal cannot be moved.</summary>
    public static Task ChangeAsync(this PortalHost host, string sql) => RunAsync(host, sql, "ReadWrite");

    private static async Task<object?> RunAsync(PortalHost host, string sql, string mode)
    {
        await using var file = new SqliteConnection($"Data Source={FileOf(host)};Mode={mode};Pooling=False");
        await file.OpenAsync();
        await using var command = file.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Waits for the background worker to be through with what is counted.</summary>
    public static async Task UntilNoneAsync(this PortalHost host, string count)
    {
        using var patience = new CancellationTokenSource(WorksWithin);
        while (await host.AskAsync(count) > 0)
            await Task.Delay(50, patience.Token);
    }

    public static string FileOf(PortalHost host) => Path.Combine(host.Folder, "selfservice.db");
}

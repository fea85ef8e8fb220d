using Npgsql;

namespace WestKent.Tests.Cases.Given;

/// <summary>The server named by TEST_POSTGRES; each test gets a database of its own there.</summary>
internal static class PostgresServer
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("TEST_POSTGRES");

    public static string? WhyNot => string.IsNullOrWhiteSpace(Server) ? "TEST_POSTGRES names no server" : null;

    public static async Task<string> NewDatabaseAsync()
    {
        var name = $"cases_{Guid.NewGuid():N}";
        await RunAsync($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ToString();
    }

    public static async Task DropAsync(string database)
    {
        await using var pool = new NpgsqlConnection(database);
        NpgsqlConnection.ClearPool(pool);
        await RunAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(database).Database} WITH (FORCE)");
    }

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Storage;

/// <summary>Migrations are written by hand; this is what keeps them and the model the same.</summary>
public sealed class MigratedDatabaseTests
{
    private const string SqliteShape = """
        SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || ' null:' || (1 - c."notnull") || ' key:' || c.pk || ' default:' || coalesce(c.dflt_value, '-')
          FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\' AND t.name NOT LIKE 'sqlite%'
        UNION ALL
        SELECT 'index ' || t.name || ' ' || i.name || ' unique:' || i."unique" || ' (' || (SELECT group_concat(p.name) FROM pragma_index_info(i.name) p) || ')'
          FROM sqlite_master t, pragma_index_list(t.name) i WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
        UNION ALL
        SELECT 'foreign key ' || t.name || '.' || f."from" || ' -> ' || f."table" || '.' || f."to" || ' ' || f.on_delete
          FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        ORDER BY 1
        """;

    private const string PostgresShape = """
        SELECT concat('column ', table_name, '.', column_name, ' ', data_type, ' ', character_maximum_length, ' ', is_nullable, ' ', column_default)
          FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT concat('constraint ', conrelid::regclass, ' ', conname, ' ', pg_get_constraintdef(oid))
          FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        ORDER BY 1
        """;

    [Fact]
    public async Task On_SQLite_the_migrations_make_exactly_what_the_model_says()
    {
        await using var migrated = await Saved.NewAsync(Database.Sqlite);
        var fresh = new DbContextOptionsBuilder<SqliteCasesDb>().UseSqlite($"Data Source={migrated.Folder}/fresh.db;Pooling=False").Options;
        await using var model = new SqliteCasesDb(fresh);
        await model.Database.EnsureCreatedAsync();

        var expected = await ShapeAsync(model, SqliteShape);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, await migrated.ReadAsync(db => ShapeAsync(db, SqliteShape)));
    }

    [PostgresFact]
    public async Task On_PostgreSQL_the_migrations_make_exactly_what_the_model_says()
    {
        await using var migrated = await Saved.NewAsync(Database.Postgres);
        var fresh = await PostgresServer.NewDatabaseAsync();
        await using var model = new PostgresCasesDb(new DbContextOptionsBuilder<PostgresCasesDb>().UseNpgsql(fresh).Options);
        await model.Database.EnsureCreatedAsync();

        var expected = await ShapeAsync(model, PostgresShape);
        await PostgresServer.DropAsync(fresh);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, await migrated.ReadAsync(db => ShapeAsync(db, PostgresShape)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Opening_a_database_that_is_up_to_date_changes_nothing(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await using var scope = saved.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CasesDb>();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        await saved.Services.OpenCasesAsync(CancellationToken.None);
        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync());
    }

    private static async Task<List<string>> ShapeAsync(CasesDb db, string question)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        await using var reader = await command.ExecuteReaderAsync();
        var shape = new List<string>();
        while (await reader.ReadAsync())
        {
            shape.Add(reader.GetString(0));
        }

        await db.Database.CloseConnectionAsync();
        return shape;
    }
}

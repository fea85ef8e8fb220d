using System.Runtime.Versioning;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using WestKent.Cases;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Storage;

public sealed class KeysTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_cookie_made_before_a_restart_is_read_after_it(Database database)
    {
        var postgres = database == Database.Postgres ? await PostgresServer.NewDatabaseAsync() : "";
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        var before = await Saved.OpenAsync(folder, postgres);
        var cookie = before.Services.GetDataProtector("cookie").Protect("hello");
        await before.Services.DisposeAsync();

        await using var after = await Saved.OpenAsync(folder, postgres);

        Assert.Equal("hello", after.Services.GetDataProtector("cookie").Unprotect(cookie));
    }

    [Fact]
    public async Task The_database_alone_opens_no_cookie()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        saved.Services.GetDataProtector("cookie").Protect("hello");

        var xml = await saved.ReadAsync(db => db.DataProtectionKeys.Select(key => key.Xml).SingleAsync());

        Assert.Contains("<sealed", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", xml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_service_with_the_wrong_key_does_not_start()
    {
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        var first = await Saved.OpenAsync(folder);
        await first.Services.DisposeAsync();
        File.Delete(Path.Combine(folder, "service.key"));

        await using var second = Saved.ServicesFor(folder, "", first.Clock);
        var refused = await Assert.ThrowsAsync<StorageRefusedException>(() => second.OpenCasesAsync(CancellationToken.None));

        Assert.Contains("service.key", refused.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_the_service_may_look_into_its_folder_and_read_its_key()
    {
        var parent = Directory.CreateTempSubdirectory("cases-").FullName;
        var saved = await Saved.OpenAsync(Path.Combine(parent, "data"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(saved.Folder));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(saved.Folder, "service.key")));
        await saved.DisposeAsync();
        Directory.Delete(parent);
    }

    [Fact]
    public async Task The_health_check_says_whether_the_database_answers()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var health = saved.Services.GetRequiredService<HealthCheckService>();

        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync()).Status);

        await saved.ReadAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"KeyChecks\" RENAME TO \"Gone\""));
        Assert.Equal(HealthStatus.Unhealthy, (await health.CheckHealthAsync()).Status);
    }
}

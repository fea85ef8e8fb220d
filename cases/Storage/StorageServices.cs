using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using WestKent.Cases.Access;
using WestKent.Cases.HousingSystem;

namespace WestKent.Cases.Storage;

internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section))
            .Validate(storage => storage.UsesPostgres || !string.IsNullOrWhiteSpace(storage.Directory), "Storage:Directory names no folder.")
            .ValidateOnStart();

        services.AddDbContextPool<SqliteCasesDb>(StorageConnections.UseSqlite);
        services.AddDbContextPool<PostgresCasesDb>(StorageConnections.UsePostgres);
        services.AddScoped<CasesDb>(scope => scope.GetRequiredService<IOptions<StorageOptions>>().Value.UsesPostgres
            ? scope.GetRequiredService<PostgresCasesDb>()
            : scope.GetRequiredService<SqliteCasesDb>());
        services.AddScoped(scope => new UnitOfWork(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<WriterGate>(), scope.GetRequiredService<WorkBell>(),
            scope.GetRequiredService<StageCaseChanges>()));
        services.AddSingleton<WorkBell>();
        services.AddSingleton<WriterGate>();
        services.AddSingleton<SqliteFile>();
        services.AddScoped<KeyChecking>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
        return services.AddKeyRing();
    }

    // The name must never change: it is part of every key's purpose.
    private static IServiceCollection AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("WestKent.Asb.SelfService");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory, ServiceKey, TimeProvider>((keys, scopes, key, clock) =>
        {
            keys.XmlRepository = new DataProtectionKeys(scopes, clock);
            keys.XmlEncryptor = new SealXml(key);
        });
        return services;
    }

    public static async Task OpenAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        switch (scope.ServiceProvider.GetRequiredService<CasesDb>())
        {
            case SqliteCasesDb sqlite:
                await scope.ServiceProvider.GetRequiredService<SqliteFile>().OpenAsync(sqlite, ct);
                break;
            case PostgresCasesDb postgres:
                await OpenAsync(postgres, ct);
                break;
        }

        await scope.ServiceProvider.GetRequiredService<KeyChecking>().CheckAsync(ct);
    }

    private static async Task OpenAsync(PostgresCasesDb db, CancellationToken ct)
    {
        try
        {
            await db.Database.MigrateAsync(ct);
        }
        catch (Exception failure) when (failure is NpgsqlException or RetryLimitExceededException)
        {
            throw new StorageRefusedException($"PostgreSQL cannot be opened: {failure.GetBaseException().Message}", failure);
        }
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WestKent.Cases;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;

namespace WestKent.Tests.Cases.Given;

/// <summary>The cases room on a database of its own: a real file on the real disk, or a real server.</summary>
internal sealed class Saved : IAsyncDisposable
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private Saved(string folder, string postgres, ServiceProvider services, PlayedClock clock)
    {
        Folder = folder;
        Postgres = postgres;
        Services = services;
        Clock = clock;
    }

    public string Folder { get; }

    public string Postgres { get; }

    public ServiceProvider Services { get; }

    public PlayedClock Clock { get; }

    public static async Task<Saved> NewAsync(Database database, Action<IServiceCollection>? replace = null) => await OpenAsync(
        Directory.CreateTempSubdirectory("cases-").FullName, database == Database.Postgres ? await PostgresServer.NewDatabaseAsync() : "", replace);

    public static async Task<Saved> OpenAsync(string folder, string postgres = "", Action<IServiceCollection>? replace = null)
    {
        var clock = new PlayedClock(Monday);
        var services = ServicesFor(folder, postgres, clock, replace);
        await services.OpenCasesAsync(CancellationToken.None);
        return new Saved(folder, postgres, services, clock);
    }

    public static ServiceProvider ServicesFor(string folder, string postgres, TimeProvider clock, Action<IServiceCollection>? replace = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Directory"] = folder,
            ["Storage:Postgres"] = postgres,
            ["Access:HashRounds"] = "1000",
            ["Notices:PublicUrl"] = "https://asb.example.org",
        }).Build();
        var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
            .AddSingleton(clock)
            .AddScoped(_ => TestContent.Snapshot)
            .AddCases(configuration)
            .ShowNoticesInsteadOfSending();
        replace?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>One page or turn: everything staged in it is committed at its end.</summary>
    public async Task<T> DoAsync<TAction, T>(Func<TAction, Task<T>> act)
        where TAction : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        var answer = await act(scope.ServiceProvider.GetRequiredService<TAction>());
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
        return answer;
    }

    public async Task KeepAsync(params object[] rows) => await DoAsync<CasesDb, bool>(db =>
    {
        db.AddRange(rows);
        return Task.FromResult(true);
    });

    public async Task<T> ReadAsync<T>(Func<CasesDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<CasesDb>());
    }

    public Task RunOutboxAsync() => Services.GetRequiredService<OutboxWorker>().RunOnceAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (Postgres.Length > 0)
        {
            await PostgresServer.DropAsync(Postgres);
        }

        Directory.Delete(Folder, recursive: true);
    }
}

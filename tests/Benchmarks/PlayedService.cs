using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using WestKent.Cases;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Tests.Benchmarks;

/// <summary>The cases room with staff's own content, on a real SQLite file, with a clock that is played.</summary>
internal sealed class PlayedService : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("benchmark-").FullName;
    private readonly ContentLibrary library;
    private readonly ServiceProvider services;

    private PlayedService(PlayedClock clock, IEnumerable<INoticeSender> senders)
    {
        Clock = clock;
        library = ContentLibrary.Open(ContentFolder(), null, TimeProvider.System, NullLogger.Instance);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Directory"] = folder,
            ["Access:HashRounds"] = "1000",
        }).Build();
        var collection = new ServiceCollection().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Critical))
            .AddSingleton<TimeProvider>(Clock).AddSingleton(library).AddCases(configuration);
        foreach (var sender in senders)
            collection.AddSingleton(sender);
        services = collection.BuildServiceProvider();
    }

    public PlayedClock Clock { get; }

    public static async Task<PlayedService> StartAsync(PlayedClock clock, params INoticeSender[] senders)
    {
        var service = new PlayedService(clock, senders);
        await service.services.OpenCasesAsync(CancellationToken.None);
        return service;
    }

    /// <summary>One page's worth of work, committed at its end.</summary>
    public async Task<T> DoAsync<TAction, T>(Func<TAction, Task<T>> act)
        where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        var answer = await act(scope.ServiceProvider.GetRequiredService<TAction>());
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
        return answer;
    }

    public Task RunOutboxAsync() => services.GetRequiredService<OutboxWorker>().RunOnceAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        library.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string ContentFolder()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (place is not null && !File.Exists(Path.Combine(place.FullName, "WestKent.Asb.SelfService.sln")))
            place = place.Parent;
        return Path.Combine(place?.FullName ?? ".", "content");
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using WestKent.Bot;
using WestKent.Bot.Conversation;
using WestKent.Bot.Understanding;
using WestKent.Cases;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Tests.Evaluation.Talking;

/// <summary>The real service on the real content and a database of its own, without a web host.</summary>
internal sealed class TalkService : IAsyncDisposable
{
    private const string Handset = "+447700900123";

    private readonly string folder = Directory.CreateTempSubdirectory("talk-").FullName;
    private readonly TalkClock clock = new();
    private readonly ServiceProvider services;

    private TalkService()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Directory"] = folder })
            .Build();
        var library = ContentLibrary.Open(Path.Combine(Content.Root(), "content"), null, clock, NullLogger.Instance);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(_ => library)
            .AddCases(configuration)
            .AddBot()
            .BuildServiceProvider(validateScopes: true);
    }

    public ContentSnapshot Words => services.GetRequiredService<ContentLibrary>().Current;

    public Task<Understander> UnderstanderAsync() => services.GetRequiredService<CurrentUnderstander>().GetAsync();

    public static async Task<TalkService> StartAsync(CancellationToken ct)
    {
        var service = new TalkService();
        await service.services.OpenCasesAsync(ct);
        service.services.OpenBot();
        return service;
    }

    public Task<TurnOutcome> SendAsync(TalkScript script, string conversation, int number, TalkLine line, CancellationToken ct)
    {
        clock.Set(script.Now.AddMinutes(number));
        var choice = line.Kind == TalkLineKind.Presses ? line.Text : null;
        var message = new InboundMessage(script.ChannelId, conversation, $"{conversation}-{number}", line.Text, choice)
        {
            Phone = script.ChannelId == "sms" ? Handset : null,
        };
        return services.GetRequiredService<TurnRunner>().RunAsync(message, ct);
    }

    public void Pass(TimeSpan time) => clock.Pass(time);

    public Task<TurnOutcome> SendAsync(InboundMessage message, CancellationToken ct) =>
        services.GetRequiredService<TurnRunner>().RunAsync(message, ct);

    /// <summary>How many rows each table has that a state gone wrong would show in.</summary>
    public async Task<T> ReadAsync<T>(Func<CasesDb, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<CasesDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

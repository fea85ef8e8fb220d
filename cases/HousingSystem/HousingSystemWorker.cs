using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WestKent.Cases.HousingSystem;

/// <summary>Tells changes as they come, and once an hour forgets answers that are kept no longer.</summary>
internal sealed class HousingSystemWorker(
    IServiceScopeFactory scopes, IOptions<HousingSystemOptions> options, TimeProvider clock, ILogger<HousingSystemWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TidiesEvery = TimeSpan.FromHours(1);

    private DateTimeOffset tidied;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value is { TellsChanges: false, Clients.Count: 0 })
            return;

        using var timer = new PeriodicTimer(LooksEvery);
        do
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The loop outlives any one failure; what was due stays due.
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                logger.LogError(failure, "A round of telling the housing system failed and will be tried again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    internal async Task RunOnceAsync(CancellationToken ct)
    {
        var wasAny = options.Value.TellsChanges;
        while (wasAny)
        {
            await using var scope = scopes.CreateAsyncScope();
            wasAny = await scope.ServiceProvider.GetRequiredService<TellChanges>().TellNextAsync(ct);
        }

        if (clock.GetUtcNow() - tidied > TidiesEvery)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<AnswerOnce>().ForgetOldAsync(ct);
            tidied = clock.GetUtcNow();
        }
    }
}

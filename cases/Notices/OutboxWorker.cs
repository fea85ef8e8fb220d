using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WestKent.Cases.Access;
using WestKent.Cases.Conversations;
using WestKent.Cases.Figures;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

/// <summary>Woken by commits and by the clock: decides who gets a code, then sends what is due, and once an hour forgets what is old.</summary>
internal sealed class OutboxWorker(IServiceScopeFactory scopes, WorkBell bell, Schedule schedule, TimeProvider clock, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan TidiesEvery = TimeSpan.FromHours(1);

    private DateTimeOffset tidied;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The loop outlives any one failure; what was due stays due.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                logger.LogError(failure, "A round of the outbox failed and will be tried again");
            }

            await bell.WaitAsync(LooksEvery, stoppingToken);
        }
    }

    internal async Task RunOnceAsync(CancellationToken ct)
    {
        await UntilDoneAsync(scope => scope.GetRequiredService<CodeRequests>().DecideNextAsync(ct));
        await schedule.RunDueAsync(ct);
        await UntilDoneAsync(scope => scope.GetRequiredService<NoticeDispatcher>().SendNextAsync(ct));
        if (clock.GetUtcNow() - tidied > TidiesEvery)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CodeRequests>().ForgetOldAsync(ct);
            await scope.ServiceProvider.GetRequiredService<DraftKeeping>().ForgetOldAsync(ct);
            await scope.ServiceProvider.GetRequiredService<UnclearKeeping>().ForgetOldAsync(ct);
            tidied = clock.GetUtcNow();
        }
    }

    private async Task UntilDoneAsync(Func<IServiceProvider, Task<bool>> doOneAsync)
    {
        bool didOne;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            didOne = await doOneAsync(scope.ServiceProvider);
        }
        while (didOne);
    }
}

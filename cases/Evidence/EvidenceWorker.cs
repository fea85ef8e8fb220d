using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WestKent.Cases.Evidence;

/// <summary>Scans what came in, where there is a scanner, and tidies once an hour.</summary>
internal sealed class EvidenceWorker(
    IServiceScopeFactory scopes, IOptions<EvidenceOptions> options, TimeProvider clock, ILogger<EvidenceWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TidiesEvery = TimeSpan.FromHours(1);

    private DateTimeOffset tidied;
    private bool hasSealed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunOnceAsync(stoppingToken);
                await Task.Delay(options.Value.HasScanner ? LooksEvery : TidiesEvery, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The loop outlives any one failure; what was held stays held.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                logger.LogError(failure, "Looking through what residents sent failed and will be tried again");
                await Task.Delay(TimeSpan.FromMinutes(1), clock, CancellationToken.None);
            }
        }
    }

    internal async Task RunOnceAsync(CancellationToken ct)
    {
        if (!hasSealed)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ScanEvidence>().SealAllAsync(ct);
            hasSealed = true;
        }

        List<Guid> passedOver = [];
        for (var more = options.Value.HasScanner; more;)
        {
            await using var scope = scopes.CreateAsyncScope();
            more = await scope.ServiceProvider.GetRequiredService<ScanEvidence>().ScanNextAsync(passedOver, ct);
        }

        if (clock.GetUtcNow() - tidied > TidiesEvery)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ScanEvidence>().ThrowOutAsync(ct);
            tidied = clock.GetUtcNow();
        }
    }
}

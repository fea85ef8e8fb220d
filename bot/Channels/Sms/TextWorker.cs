using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WestKent.Cases.Texting;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Beside the webhooks: reads Twilio's log for texts that never reached us, sends answers that wait, and once an hour forgets what is old.</summary>
internal sealed class TextWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<TextWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ReadsLogEvery = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan TidiesEvery = TimeSpan.FromHours(1);

    private static readonly TimeSpan BackAtStart = TimeSpan.FromDays(7);
    private static readonly TimeSpan Back = TimeSpan.FromDays(1);

    private DateTime? readUtc;
    private DateTime? tidiedUtc;
    private bool readSinceStart;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunOnceAsync(stoppingToken);
                await Task.Delay(LooksEvery, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The loop outlives any one failure; what was due stays due.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                logger.LogError(failure, "A round of texting failed and will be tried again");
                await Task.Delay(LooksEvery, clock, CancellationToken.None);
            }
        }
    }

    internal async Task RunOnceAsync(CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (readUtc is null || nowUtc - readUtc >= ReadsLogEvery)
        {
            readUtc = nowUtc;
            await using var scope = scopes.CreateAsyncScope();
            var taken = await scope.ServiceProvider.GetRequiredService<LateTexts>().TakeInAsync(nowUtc - (readSinceStart ? Back : BackAtStart), ct);
            readSinceStart |= taken is not null;
            if (taken > 0)
                logger.LogWarning("{Count} texts had not reached us and were taken in late", taken);
        }

        bool sentOne;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            sentOne = await scope.ServiceProvider.GetRequiredService<WaitingTexts>().SendNextAsync(ct);
        }
        while (sentOne);

        if (tidiedUtc is null || nowUtc - tidiedUtc >= TidiesEvery)
        {
            tidiedUtc = nowUtc;
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<TextKeeping>().ForgetOldAsync(ct);
        }
    }
}

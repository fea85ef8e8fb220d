using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WestKent.Cases.Keeping;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

/// <summary>
/// Work that is due by the clock. Each job is one row: whichever process moves its time on does the work, and the others leave it.
/// Why not Quartz: docs/decisions/0010.
/// </summary>
internal sealed class Schedule(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Schedule> logger)
{
    public const string Reminders = "reminders";
    public const string Letters = "letters";
    public const string Digest = "digest";
    public const string Keeping = "keeping";

    // Longer than a job takes; a process that was killed over it leaves it to the next after this.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LettersEvery = TimeSpan.FromMinutes(10);
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly TimeOnly Night = new(3, 0);

    private static readonly string[] Jobs = [Reminders, Digest, Letters, Keeping];

    // Nobody moves a time back, so there is no need to look before it.
    private readonly Dictionary<string, DateTime> notBeforeUtc = [];

    public async Task RunDueAsync(CancellationToken ct)
    {
        foreach (var job in Jobs)
        {
            if (notBeforeUtc.GetValueOrDefault(job) <= clock.GetUtcNow().UtcDateTime && await ClaimAsync(job, ct))
            {
                await RunAsync(job, ct);
                await MoveAsync(job, Next(job, clock.GetUtcNow().UtcDateTime), ct);
                logger.LogInformation("The job {Job} was done", job);
            }
        }
    }

    /// <summary>When a job is due next: reminders and what is due each morning by Kent's clock, what is to be erased at night, letters every few minutes.</summary>
    internal static DateTime Next(string job, DateTime nowUtc)
    {
        if (job == Letters)
        {
            return nowUtc + LettersEvery;
        }

        var time = job == Keeping ? Night : Morning;
        var today = LondonDay.At(LondonDay.Of(nowUtc), time);
        return nowUtc < today ? today : LondonDay.At(LondonDay.Of(nowUtc).AddDays(1), time);
    }

    private async Task RunAsync(string job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await (job switch
        {
            Letters => scope.ServiceProvider.GetRequiredService<LetterRecheck>().RunAsync(ct),
            Keeping => scope.ServiceProvider.GetRequiredService<CaseKeeping>().RunAsync(ct),
            Digest => scope.ServiceProvider.GetRequiredService<TeamDigest>().RunAsync(ct),
            _ => scope.ServiceProvider.GetRequiredService<Reminders>().RunAsync(ct),
        });
    }

    private async Task<bool> ClaimAsync(string job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CasesDb>();
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var row = await db.ScheduledJobs.SingleOrDefaultAsync(found => found.Name == job, ct);
        if (row is null)
        {
            db.Add(ScheduledJob.Of(job, nowUtc + Lease));
        }
        else if (row.NextUtc <= nowUtc)
        {
            row.MoveTo(nowUtc + Lease, nowUtc);
        }
        else
        {
            notBeforeUtc[job] = row.NextUtc;
            return false;
        }

        try
        {
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(ct);
            return true;
        }
        catch (Exception lost) when (lost is DbUpdateConcurrencyException or DuplicateKeyException)
        {
            return false;
        }
    }

    private async Task MoveAsync(string job, DateTime nextUtc, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CasesDb>();
        (await db.ScheduledJobs.SingleAsync(found => found.Name == job, ct)).MoveTo(nextUtc, clock.GetUtcNow().UtcDateTime);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(ct);
    }
}

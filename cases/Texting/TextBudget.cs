using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Texting;

public enum BudgetLeft
{
    Yes,

    /// <summary>This person had all we send to one person in a day.</summary>
    NotForThisPerson,

    /// <summary>Everyone together had all we send in a day; staff are told once.</summary>
    NotForAnyone,
}

/// <summary>Stops before texting costs more than it may, as when someone sends thousands of texts from made-up numbers.</summary>
public sealed class TextBudget(IServiceScopeFactory scopes, IOptions<TextingOptions> options, TimeProvider clock, ILogger<TextBudget> logger)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    // The sum of everything is read anew this often; between, a few parts too many do no harm.
    private static readonly TimeSpan CountedEvery = TimeSpan.FromSeconds(10);

    private Counted? all;

    public async Task<BudgetLeft> LookAsync(string person, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CasesDb>();
        if (await CountAllAsync(scope.ServiceProvider, db, nowUtc, ct) >= options.Value.MostPartsPerDay)
        {
            return BudgetLeft.NotForAnyone;
        }

        var since = nowUtc - Day;
        var theirs = await db.TextMessages.Where(text => text.Person == person && text.CreatedUtc > since).SumAsync(text => text.Parts, ct);
        return theirs >= options.Value.MostPartsPerPersonPerDay ? BudgetLeft.NotForThisPerson : BudgetLeft.Yes;
    }

    private async Task<int> CountAllAsync(IServiceProvider services, CasesDb db, DateTime nowUtc, CancellationToken ct)
    {
        if (Volatile.Read(ref all) is { } known && (nowUtc - known.AtUtc).Duration() < CountedEvery)
        {
            return known.Parts;
        }

        var since = nowUtc - Day;
        var parts = await db.TextMessages.Where(text => text.CreatedUtc > since).SumAsync(text => text.Parts, ct);
        Volatile.Write(ref all, new Counted(nowUtc, parts));
        if (parts >= options.Value.MostPartsPerDay)
        {
            await TellStaffAsync(services, db, nowUtc, ct);
        }

        return parts;
    }

    private async Task TellStaffAsync(IServiceProvider services, CasesDb db, DateTime nowUtc, CancellationToken ct)
    {
        logger.LogCritical("Texting stopped: {Most} parts were sent in 24 hours", options.Value.MostPartsPerDay);
        var since = nowUtc - Day;
        if (await db.StaffTasks.AnyAsync(task => task.Kind == StaffTaskKinds.TextBudget && task.AtUtc > since, ct))
        {
            return;
        }

        db.Add(StaffTask.Of(StaffTaskKinds.TextBudget, null, nowUtc));
        await services.GetRequiredService<UnitOfWork>().CommitAsync(ct);
    }

    private sealed record Counted(DateTime AtUtc, int Parts);
}

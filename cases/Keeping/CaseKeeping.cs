using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Keeping;

/// <summary>Each night: erases the people, words and files of closed cases whose time is over, one commit a case.</summary>
internal sealed class CaseKeeping(
    CasesDb db, UnitOfWork unitOfWork, EraseCase erase, ContentSnapshot content, TimeProvider clock, ILogger<CaseKeeping> logger)
{
    // What a night's work is; a backlog from before the rule takes some nights.
    private const int MostANight = 500;

    public async Task RunAsync(CancellationToken ct)
    {
        var erased = 0;
        foreach (var id in await DueAsync(ct))
            erased += await EraseAsync(id, ct) ? 1 : 0;

        logger.LogInformation("{Cases} closed cases lost their people, words and files", erased);
    }

    private async Task<bool> EraseAsync(Guid id, CancellationToken ct)
    {
        var files = await unitOfWork.DoAndCommitAsync(async () =>
        {
            db.ChangeTracker.Clear();
            // Looked at again, as a manager may have held it since the list was read.
            var one = await db.Cases.SingleAsync(found => found.Id == id, ct);
            var today = LondonDay.Of(clock.GetUtcNow().UtcDateTime);
            return CaseRetentionRule.Decide(await FactsAsync(one, ct), today, content.Policy) == CaseRetentionDecision.Erase
                ? await erase.HandleAsync(one, $"closed-case-years:{content.Policy.Periods.ClosedCaseYears}", ct)
                : null;
        }, ct);
        if (files is null)
            return false;

        erase.DeleteFiles(files);
        return true;
    }

    private async Task<List<Guid>> DueAsync(CancellationToken ct)
    {
        var before = CaseRetentionRule.ClosedBefore(LondonDay.Of(clock.GetUtcNow().UtcDateTime), content.Policy);
        return await db.Cases.AsNoTracking()
            .Where(one => one.ClosedUtc < before && one.ErasedUtc == null && one.HeldUtc == null)
            .Where(one => !db.CaseReviews.Any(review => review.CaseId == one.Id && review.Decision == ReviewDecision.Waiting))
            .Where(one => one.MergedIntoId == null || !db.Cases.Any(kept => kept.Id == one.MergedIntoId && kept.ErasedUtc == null))
            .OrderBy(one => one.ClosedUtc).ThenBy(one => one.Id).Select(one => one.Id).Take(MostANight).ToListAsync(ct);
    }

    private async Task<CaseRetentionFacts> FactsAsync(Case one, CancellationToken ct) => new(
        one.ClosedUtc, one.ErasedUtc is not null, one.HeldUtc is not null,
        await db.CaseReviews.AnyAsync(review => review.CaseId == one.Id && review.Decision == ReviewDecision.Waiting, ct),
        one.MergedIntoId is { } kept && await db.Cases.AnyAsync(other => other.Id == kept && other.ErasedUtc == null, ct));
}

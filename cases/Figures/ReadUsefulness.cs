using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Figures;

/// <summary>How many found a page useful, and how many did not.</summary>
public sealed record PageUsefulness(string PageId, int YesCount, int NoCount);

/// <summary>What residents thought of pages in the last days; those that helped least first.</summary>
public sealed class ReadUsefulness(CasesDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<PageUsefulness>> HandleAsync(int days, CancellationToken ct)
    {
        var since = LondonDay.Of(clock.GetUtcNow().UtcDateTime).AddDays(-days);
        var pages = await db.PageFeedback.Where(one => one.Day >= since).GroupBy(one => one.PageId)
            .Select(page => new PageUsefulness(page.Key, page.Sum(one => one.YesCount), page.Sum(one => one.NoCount))).ToListAsync(ct);
        return [.. pages.OrderByDescending(page => page.NoCount - page.YesCount).ThenBy(page => page.PageId, StringComparer.Ordinal)];
    }
}

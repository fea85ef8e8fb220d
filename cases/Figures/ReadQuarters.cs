using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Figures;

/// <summary>How many cases were opened in a quarter.</summary>
public sealed record QuarterCount(FigurePeriod Period, int Cases);

/// <summary>Counts the cases of the quarters up to the one a period ends in, oldest first.</summary>
public sealed class ReadQuarters(CasesDb db)
{
    public async Task<IReadOnlyList<QuarterCount>> HandleAsync(FigurePeriod until, int count, CancellationToken ct)
    {
        var counts = new List<QuarterCount>();
        for (var quarter = FigurePeriod.QuarterOf(until.To); counts.Count < count; quarter = quarter.QuarterBefore())
        {
            var (fromUtc, untilUtc) = (quarter.FromUtc, quarter.UntilUtc);
            counts.Insert(0, new QuarterCount(quarter, await db.Cases.CountAsync(one => one.MergedIntoId == null && one.ReportedUtc >= fromUtc && one.ReportedUtc < untilUtc, ct)));
        }

        return counts;
    }
}

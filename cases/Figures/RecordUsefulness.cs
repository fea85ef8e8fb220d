using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Figures;

/// <summary>Adds one to the day's count of those who found a page useful, or of those who did not.</summary>
public sealed class RecordUsefulness(CasesDb db, WriterGate gate, TimeProvider clock)
{
    /// <exception cref="StorageBusyException">The turn to write did not come in time.</exception>
    /// <exception cref="StorageFullException">The disk is full.</exception>
    public async Task HandleAsync(string pageId, bool wasUseful, CancellationToken ct)
    {
        try
        {
            using var place = db is SqliteCasesDb ? await gate.EnterAsync(ct) : null;
            await AddOneAsync(pageId, wasUseful ? 1 : 0, wasUseful ? 0 : 1, ct);
        }
        catch (Exception failure) when (StorageFailure.Named(failure) is { } named)
        {
            throw named;
        }
    }

    // The database itself adds, in one statement, so that two answers in the same moment both count. Both databases read it alike.
    private Task<int> AddOneAsync(string pageId, int yes, int no, CancellationToken ct)
    {
        var day = LondonDay.Of(clock.GetUtcNow().UtcDateTime);
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO "PageFeedback" ("PageId", "Day", "YesCount", "NoCount") VALUES ({pageId}, {day}, {yes}, {no})
            ON CONFLICT ("PageId", "Day") DO UPDATE SET
                "YesCount" = "PageFeedback"."YesCount" + excluded."YesCount",
                "NoCount" = "PageFeedback"."NoCount" + excluded."NoCount"
            """, ct);
    }
}

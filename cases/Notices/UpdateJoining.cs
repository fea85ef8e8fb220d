using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Notices;

/// <summary>Several updates of one case go out as one message: those written while the first one waits join it.</summary>
internal sealed class UpdateJoining(CasesDb db, ContentSnapshot content)
{
    // However busy staff are, the first update does not wait longer than this for those after it.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    /// <summary>Stages the joining, or says until when to wait for an update that can still be undone.</summary>
    public async Task<DateTime?> JoinAsync(NoticeRecord waiting, DateTime nowUtc, CancellationToken ct)
    {
        if (waiting.NoticeId != NoticeIds.ActionUpdate)
        {
            return null;
        }

        var others = await db.Notices
            .Where(other => other.CaseId == waiting.CaseId && other.NoticeId == waiting.NoticeId && other.Id != waiting.Id
                && other.State == NoticeState.Waiting && other.TakenUtc == null)
            .OrderBy(other => other.CreatedUtc)
            .ToListAsync(ct);
        var settledBefore = nowUtc.AddMinutes(-content.Policy.Periods.UndoMinutes);
        var unsettled = others.Where(other => other.CreatedUtc > settledBefore).ToList();
        if (unsettled.Count > 0 && nowUtc < waiting.CreatedUtc + LongestWait)
        {
            return unsettled.Max(other => other.CreatedUtc).AddMinutes(content.Policy.Periods.UndoMinutes);
        }

        var settled = others.Except(unsettled).ToList();
        waiting.Join(settled);
        settled.ForEach(other => other.End(NoticeState.Dropped, "joined", nowUtc));
        return null;
    }
}

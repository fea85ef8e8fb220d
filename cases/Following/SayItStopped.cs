using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Following;

/// <summary>The source says it has stopped, or wants the case closed. Staff close it, by the rules; this only tells them.</summary>
public sealed class SayItStopped
{
    private readonly CasesDb db;
    private readonly SourceTrace trace;

    internal SayItStopped(CasesDb db, SourceTrace trace) => (this.db, this.trace) = (db, trace);

    public async Task<WordsOutcome> HandleAsync(Guid caseId, bool wantsClosing, string? words, CancellationToken ct)
    {
        var said = SourceWords.Trim(words);
        if (said?.Length > CaseMessage.LongestText)
        {
            return WordsOutcome.TooLong;
        }

        if (!await db.Cases.AnyAsync(one => one.Id == caseId && one.Status != CaseStatus.Closed, ct))
        {
            return WordsOutcome.NoSuchCase;
        }

        var act = wantsClosing ? SourceActs.AskedToClose : SourceActs.SaidItStopped;
        if (await db.StaffTasks.AnyAsync(task => task.CaseId == caseId && task.Kind == act && task.DoneUtc == null, ct))
        {
            return WordsOutcome.Kept;
        }

        if (said is not null)
        {
            db.Add(CaseMessage.FromSource(caseId, said, trace.NowUtc));
        }

        trace.Leave(caseId, act, TimelineKind.Status);
        trace.LeaveTask(caseId, act);
        return WordsOutcome.Kept;
    }
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>Takes back an action while nothing about it was sent: the case is as it was, and the source is told nothing.</summary>
public sealed class UndoAction(CasesDb db, CaseDesk desk)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, Guid actionId, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.UndoAction, ct);
        if (one is null)
        {
            return refusal!;
        }

        var action = await db.CaseActions.SingleOrDefaultAsync(found => found.Id == actionId && found.CaseId == one.Id, ct);
        if (action is null)
        {
            return new CaseworkOutcome.NotReady([new("action", "unknown")]);
        }

        var notices = await db.Notices.Where(notice => notice.SubjectId == actionId).ToListAsync(ct);
        if (WhyNot(action, notices, await IsNewestAsync(action, ct)) is { } reason)
        {
            return new CaseworkOutcome.NotReady([new("action", reason)]);
        }

        action.Undo(on.Staff, desk.NowUtc);
        if (one.Status != action.StatusBefore)
        {
            desk.Audit(one, on.Staff, $"status:{one.Status}>{action.StatusBefore}", "undone");
        }

        one.PutBack(action, desk.NowUtc);
        notices.ForEach(notice => notice.End(NoticeState.Dropped, "undone", desk.NowUtc));
        db.RemoveRange(await db.Timeline.Where(entry => entry.Id == action.TimelineEntryId).ToListAsync(ct));
        desk.Audit(one, on.Staff, "action-undone", action.OutcomeId);
        return CaseDesk.Done(one, action.Id);
    }

    private string? WhyNot(CaseAction action, List<NoticeRecord> notices, bool isNewest) => action switch
    {
        { UndoneUtc: not null } => "undone-already",
        _ when desk.NowUtc > action.UndoUntilUtc => "too-late",
        _ when notices.Any(notice => notice.State != NoticeState.Waiting || notice.TakenUtc is not null) => "sent-already",
        _ when !isNewest => "not-the-newest",
        _ => null,
    };

    // What came after may rest on it, and putting the case back would take that away too.
    private async Task<bool> IsNewestAsync(CaseAction action, CancellationToken ct) =>
        !await db.Timeline.AnyAsync(entry => entry.CaseId == action.CaseId && entry.AtUtc > action.AtUtc && entry.Id != action.TimelineEntryId, ct)
        && !await db.CaseActions.AnyAsync(other => other.CaseId == action.CaseId && other.AtUtc > action.AtUtc && other.UndoneUtc == null, ct);
}

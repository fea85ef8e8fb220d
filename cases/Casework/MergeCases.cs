using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>
/// Joins a second telling of the same thing by the same person to the case that stays: its reports and messages move
/// there and it closes without a letter. Two people's cases are never joined, as each would read the other's.
/// </summary>
public sealed class MergeCases(CasesDb db, CaseDesk desk)
{
    /// <param name="on">The second telling, which closes.</param>
    /// <param name="keptReference">The case that stays.</param>
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, string keptReference, string reason, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.Merge, ct);
        if (one is null)
        {
            return refusal!;
        }

        List<CaseworkProblem> problems = [];
        CaseDesk.Require(problems, "reason", reason, CaseNote.LongestText);
        var kept = await FindKeptAsync(on.Staff, keptReference, ct);
        if (kept is null || kept.Id == one.Id)
        {
            problems.Add(new("kept", "unknown"));
        }
        else if (kept.Status == CaseStatus.Closed || one.Status == CaseStatus.Closed)
        {
            problems.Add(new("kept", "closed"));
        }
        else if (!await IsSameSourceAsync(one.Id, kept.Id, ct))
        {
            problems.Add(new("kept", "another-source"));
        }

        if (problems.Count > 0)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        await StageAsync(on.Staff, one, kept!, reason, ct);
        return CaseDesk.Done(one);
    }

    private async Task<Case?> FindKeptAsync(StaffMember staff, string reference, CancellationToken ct)
    {
        if (!CaseReference.TryParse(reference, out var read))
        {
            return null;
        }

        var shown = read.ToString();
        var kept = await db.Cases.SingleOrDefaultAsync(found => found.Reference == shown, ct);
        return kept is not null && StaffRule.MaySee(
            staff, kept, await db.CaseConflicts.AnyAsync(conflict => conflict.CaseId == kept.Id && conflict.StaffId == staff.Id, ct)) ? kept : null;
    }

    private async Task<bool> IsSameSourceAsync(Guid oneId, Guid otherId, CancellationToken ct)
    {
        var contacts = await db.SourceContacts.AsNoTracking().Where(contact => contact.CaseId == oneId || contact.CaseId == otherId).ToListAsync(ct);
        var names = await db.Sources.AsNoTracking().Where(source => source.CaseId == oneId || source.CaseId == otherId).Select(source => source.Name).ToListAsync(ct);
        return contacts is [var first, var second] && names is [{ Length: > 0 } name, var otherName]
            && string.Equals(name.Trim(), otherName?.Trim(), StringComparison.OrdinalIgnoreCase) && ShareAWay(first, second);
    }

    private static bool ShareAWay(SourceContact one, SourceContact other) =>
        (one.PhoneE164 is not null && one.PhoneE164 == other.PhoneE164)
        || (one.Email is not null && string.Equals(one.Email, other.Email, StringComparison.OrdinalIgnoreCase))
        || (one.LetterAddress is not null && string.Equals(one.LetterAddress, other.LetterAddress, StringComparison.OrdinalIgnoreCase));

    private async Task StageAsync(StaffMember staff, Case one, Case kept, string reason, CancellationToken ct)
    {
        (await db.Incidents.Where(incident => incident.CaseId == one.Id).ToListAsync(ct)).ForEach(incident => incident.MoveTo(kept.Id));
        (await db.CaseMessages.Where(message => message.CaseId == one.Id).ToListAsync(ct)).ForEach(message => message.MoveTo(kept.Id));
        (await db.StaffTasks.Where(task => task.CaseId == one.Id && task.DoneUtc == null).ToListAsync(ct)).ForEach(task => task.Done(staff.Id, desk.NowUtc));
        (await db.Notices.Where(notice => notice.CaseId == one.Id && notice.State == NoticeState.Waiting).ToListAsync(ct))
            .ForEach(notice => notice.End(NoticeState.Dropped, "merged", desk.NowUtc));
        desk.Note(one, staff, CaseNoteKind.Merge, reason);
        desk.Note(kept, staff, CaseNoteKind.Merge, reason);
        if (one.Status != CaseStatus.Closing)
        {
            desk.Move(one, CaseStatus.Closing, staff, "merged");
        }

        desk.Move(one, CaseStatus.Closed, staff, "merged");
        one.MergeInto(kept.Id, desk.NowUtc);
        kept.Changed(desk.NowUtc);
        desk.Audit(kept, staff, "merged-in", one.Reference);
        var entry = desk.Show(kept, TimelineKind.Status, NoticeIds.CasesJoined);
        desk.Tell(kept, NoticeIds.CasesJoined, entry.Id, ("otherReference", one.Reference));
    }
}

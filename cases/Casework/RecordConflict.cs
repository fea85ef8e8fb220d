using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>Keeps a member of staff away from a case because they know someone in it. Anyone may say so of themselves, a manager of anyone.</summary>
public sealed class RecordConflict(CasesDb db, CaseDesk desk)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, string staffId, string? reason, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.RecordConflict, ct);
        if (one is null)
        {
            return refusal!;
        }

        if (staffId != on.Staff.Id && !on.Staff.Is(StaffRole.Manager))
        {
            return new CaseworkOutcome.NotAllowed(StaffAct.RecordConflict);
        }

        List<CaseworkProblem> problems = [];
        CaseDesk.Require(problems, "staff", staffId, StaffMember.LongestId);
        CaseDesk.Limit(problems, "reason", reason, CaseNote.LongestText);
        if (problems.Count > 0)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        if (!await db.CaseConflicts.AnyAsync(conflict => conflict.CaseId == one.Id && conflict.StaffId == staffId, ct))
        {
            db.Add(CaseConflict.Of(one.Id, staffId, on.Staff, desk.NowUtc));
        }

        if (!string.IsNullOrWhiteSpace(reason))
        {
            desk.Note(one, on.Staff, CaseNoteKind.Conflict, reason);
        }

        // Their cases go back to the team, where a colleague or manager picks them up.
        one.GiveTo(one.Team, one.OwnerId == staffId ? null : one.OwnerId, one.OwnerId == staffId ? null : one.OwnerName, desk.NowUtc);
        desk.Audit(one, on.Staff, "conflict-recorded", staffId);
        db.Add(StaffTask.Of(StaffTaskKinds.NeedsOwner, one.Id, desk.NowUtc, desk.Today));
        return CaseDesk.Done(one);
    }
}

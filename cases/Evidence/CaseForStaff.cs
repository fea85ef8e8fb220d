using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Evidence;

/// <summary>Finds the case whose files or diary a member of staff asks for. One they may not see does not exist for them.</summary>
public sealed class CaseForStaff(CasesDb db)
{
    public async Task<Guid?> FindAsync(string reference, StaffMember staff, CancellationToken ct)
    {
        if (!CaseReference.TryParse(reference, out var asked))
        {
            return null;
        }

        var shown = asked.ToString();
        var one = await db.Cases.AsNoTracking().SingleOrDefaultAsync(found => found.Reference == shown, ct);
        return one is not null
            && StaffRule.MaySee(staff, one, await db.CaseConflicts.AnyAsync(conflict => conflict.CaseId == one.Id && conflict.StaffId == staff.Id, ct))
            ? one.Id
            : null;
    }
}

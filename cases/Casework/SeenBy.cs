using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary><see cref="StaffRule.MaySee"/> as a question to the database, for lists.</summary>
internal static class SeenBy
{
    public static IQueryable<Case> CasesSeenBy(this CasesDb db, StaffMember staff)
    {
        var cases = db.Cases.Where(one => !db.CaseConflicts.Any(conflict => conflict.CaseId == one.Id && conflict.StaffId == staff.Id));
        return staff.Is(StaffRole.Manager) ? cases : cases.Where(one => !one.IsRestricted || one.OwnerId == staff.Id);
    }
}

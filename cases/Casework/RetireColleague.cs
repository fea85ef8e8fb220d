using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>A colleague and how much they have in hand.</summary>
public sealed record ColleagueAtWork(Colleague Colleague, int OpenCases);

public enum RetireColleagueOutcome
{
    Retired,

    /// <summary>Nobody sends themselves away.</summary>
    Yourself,
    NoSuchColleague,
    NotAllowed,
}

/// <summary>
/// Someone works here no more: nobody can give them a case, and theirs go back to their teams, each with a task to find an officer.
/// Who may sign in, and as what, the identity provider alone says; coming back in takes this back.
/// </summary>
public sealed class RetireColleague(CasesDb db, TimeProvider clock)
{
    public async Task<List<ColleagueAtWork>> ListAsync(StaffMember staff, CancellationToken ct)
    {
        if (!StaffRule.Allows(staff, StaffAct.RetireColleague))
            return [];

        var rows = await db.Colleagues.AsNoTracking().Where(colleague => colleague.RetiredUtc == null).OrderBy(colleague => colleague.Name)
            .Select(colleague => new { Colleague = colleague, Open = db.Cases.Count(one => one.OwnerId == colleague.Id && one.ClosedUtc == null) }).ToListAsync(ct);
        return [.. rows.Select(row => new ColleagueAtWork(row.Colleague, row.Open))];
    }

    public async Task<RetireColleagueOutcome> HandleAsync(StaffMember staff, string colleagueId, CancellationToken ct)
    {
        if (!StaffRule.Allows(staff, StaffAct.RetireColleague))
            return RetireColleagueOutcome.NotAllowed;
        if (colleagueId == staff.Id)
            return RetireColleagueOutcome.Yourself;
        if (await db.Colleagues.SingleOrDefaultAsync(found => found.Id == colleagueId && found.RetiredUtc == null, ct) is not { } colleague)
            return RetireColleagueOutcome.NoSuchColleague;

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        colleague.Retire(nowUtc);
        db.Add(AuditEntry.Of(nowUtc, staff.Who, "colleague-retired", colleagueId, null));
        foreach (var one in await db.Cases.Where(found => found.OwnerId == colleagueId && found.ClosedUtc == null).ToListAsync(ct))
        {
            one.GiveTo(one.Team, null, null, nowUtc);
            db.Add(AuditEntry.Of(nowUtc, staff.Who, "assigned", "colleague-retired", one.Id));
            db.Add(StaffTask.Of(StaffTaskKinds.NeedsOwner, one.Id, nowUtc, LondonDay.Of(nowUtc)));
        }

        return RetireColleagueOutcome.Retired;
    }
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>Who works here: everyone who has signed in to the desk.</summary>
public sealed class Colleagues(CasesDb db, TimeProvider clock)
{
    /// <summary>Keeps that this person came, with the name and roles they have now.</summary>
    public async Task CameAsync(StaffMember staff, CancellationToken ct)
    {
        var known = await db.Colleagues.SingleOrDefaultAsync(colleague => colleague.Id == staff.Id, ct);
        if (known is null)
        {
            known = Colleague.Of(staff.Id);
            db.Add(known);
        }

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        known.Came(staff, nowUtc);
        db.Add(AuditEntry.Of(nowUtc, staff.Who, "signed-in", string.Join(' ', known.Roles), null));
    }

    /// <summary>Those who work here, by name.</summary>
    public Task<List<Colleague>> AllAsync(CancellationToken ct) => db.Colleagues.AsNoTracking().Where(colleague => colleague.RetiredUtc == null).OrderBy(colleague => colleague.Name).ToListAsync(ct);

    /// <summary>Those who can look after a case, by name.</summary>
    public async Task<List<Colleague>> OfficersAsync(CancellationToken ct) =>
        [.. (await AllAsync(ct)).Where(colleague => colleague.Roles.Contains(nameof(StaffRole.CaseOfficer)) || colleague.Roles.Contains(nameof(StaffRole.Manager)))];
}

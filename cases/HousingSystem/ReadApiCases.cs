using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.HousingSystem;

/// <summary>Reads cases as other systems may have them. Restricted cases are for named people, so never for a system.</summary>
public sealed class ReadApiCases(CasesDb db)
{
    public Task<ApiCase?> FindAsync(Guid id, CancellationToken ct) => Shown(Open.Where(one => one.Id == id)).SingleOrDefaultAsync(ct);

    public Task<ApiCase?> FindAsync(CaseReference reference, CancellationToken ct)
    {
        var text = reference.ToString();
        return Shown(Open.Where(one => one.Reference == text)).SingleOrDefaultAsync(ct);
    }

    public Task<Guid?> FindIdAsync(CaseReference reference, CancellationToken ct)
    {
        var text = reference.ToString();
        return Open.Where(one => one.Reference == text).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(ct);
    }

    internal IQueryable<Case> Open => db.Cases.AsNoTracking().Where(one => !one.IsRestricted);

    private static IQueryable<ApiCase> Shown(IQueryable<Case> cases) => cases.Select(one => new ApiCase(
        one.Reference, one.Version, one.Status, one.TypeId, one.Band, one.Team, one.DistrictId, one.ReportedUtc, one.FirstContactDueOn,
        one.FirstContactUtc, one.NextContactOn, one.ClosedUtc, one.IsAnonymous, one.SafetyFlags));
}

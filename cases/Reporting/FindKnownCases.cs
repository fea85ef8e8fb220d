using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reporting;

/// <summary>A case a new report may belong to.</summary>
/// <param name="IsClosed">Closed, but lately enough to be opened again.</param>
public sealed record KnownCase(string Reference, string? Name, string TypeId, DateTime ReportedUtc, bool IsClosed);

/// <summary>
/// Cases of whoever a member of staff is writing a report for (C11): by their phone, e-mail or name. Never by address
/// alone: two people of one home have two cases.
/// </summary>
public sealed class FindKnownCases(CasesDb db, ContentSnapshot content, TimeProvider clock)
{
    private const int Most = 5;
    private const int MostLookedAt = 50;

    /// <returns>Only what this person may see; the newest first.</returns>
    public async Task<IReadOnlyList<KnownCase>> HandleAsync(ReportDraft draft, StaffMember staff, CancellationToken ct)
    {
        if (draft.Anonymous == true || !StaffRule.Allows(staff, StaffAct.ReadCase))
            return [];

        // Pressed twice: the report is on its case already, and sending it again changes nothing.
        if (await db.Incidents.AnyAsync(incident => incident.Id == draft.Id, ct))
            return [];

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var found = await OfSamePerson(draft, staff).Take(MostLookedAt).ToListAsync(ct);
        return [.. found
            .Where(known => ExistingCaseRule.Decide(known.Case.Status, known.Case.ClosedUtc, nowUtc, content.Policy) != ExistingCaseDecision.NewCase)
            .Take(Most).Select(known => new KnownCase(known.Case.Reference, known.Name, known.Case.TypeId, known.Case.ReportedUtc, known.Case.ClosedUtc is not null))];
    }

    private IQueryable<Known> OfSamePerson(ReportDraft draft, StaffMember staff)
    {
        var (phone, email) = (draft.PhoneE164, draft.Email?.ToLowerInvariant());
        var name = string.IsNullOrWhiteSpace(draft.Name) ? null : Source.Searchable(draft.Name);
        var longer = name + " ";
        var isManager = staff.Is(StaffRole.Manager);
        return
            from one in db.Cases.AsNoTracking()
            where one.MergedIntoId == null && one.ErasedUtc == null
            where isManager || !one.IsRestricted || one.OwnerId == staff.Id
            where !db.CaseConflicts.Any(conflict => conflict.CaseId == one.Id && conflict.StaffId == staff.Id)
            join source in db.Sources on one.Id equals source.CaseId
            join contact in db.SourceContacts on one.Id equals contact.CaseId
            where (phone != null && contact.PhoneE164 == phone) || (email != null && contact.Email == email)
                || (name != null && (source.SearchName == name || source.SearchName!.StartsWith(longer)))
            orderby one.ReportedUtc descending
            select new Known(one, source.NameToUse ?? source.Name);
    }

    private sealed record Known(Case Case, string? Name);
}

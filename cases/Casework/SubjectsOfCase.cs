using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>What is known of the people a case is about: what staff recorded, and what the source called them.</summary>
public sealed class SubjectsOfCase(CasesDb db)
{
    internal async Task<SubjectFacts> ReadAsync(Guid caseId, CancellationToken ct)
    {
        var recorded = await db.CaseSubjects.AsNoTracking().Where(subject => subject.CaseId == caseId)
            .Select(subject => new { subject.Name, subject.Address }).ToListAsync(ct);
        var told = await db.Incidents.Where(incident => incident.CaseId == caseId)
            .Join(db.IncidentWords, incident => incident.Id, words => words.IncidentId, (_, words) => words.Who)
            .Where(who => who != null).ToListAsync(ct);
        return new SubjectFacts(
            [.. recorded.Select(subject => subject.Name), .. told.OfType<string>()],
            [.. recorded.Select(subject => subject.Address).Where(address => address.Length > 0)]);
    }
}

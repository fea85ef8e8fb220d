using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Following;

/// <summary>Reads the diary of a case, for its source or for staff.</summary>
public sealed class ReadDiary(CasesDb db)
{
    private const int Most = 1000;

    public async Task<Diary> HandleAsync(Guid caseId, CancellationToken ct)
    {
        var entries = await db.Incidents.AsNoTracking().Where(incident => incident.CaseId == caseId)
            .OrderByDescending(incident => incident.ReportedUtc).Take(Most)
            .Join(db.IncidentWords, incident => incident.Id, words => words.IncidentId, (incident, words) => new DiaryEntry(
                incident.Id, incident.ReportedUtc, incident.HappenedFrom, incident.HappenedTo, incident.HappenedAt, words.When, words.WhatHappened, words.Effect))
            .ToListAsync(ct);
        return new Diary([.. entries.OrderByDescending(entry => entry.To ?? Policies.LondonDay.Of(entry.ToldUtc)).ThenByDescending(entry => entry.At).ThenByDescending(entry => entry.ToldUtc)]);
    }
}

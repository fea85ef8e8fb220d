using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Access;

/// <summary>Reads the case a resident is signed in to; the id comes from the session, never from the address bar.</summary>
public sealed class ReadMyCase(CasesDb db)
{
    public async Task<MyCase?> HandleAsync(Guid caseId, CancellationToken ct)
    {
        var one = await db.Cases.AsNoTracking().SingleOrDefaultAsync(found => found.Id == caseId, ct);
        if (one is null)
        {
            return null;
        }

        var nameToUse = await db.Sources.Where(source => source.CaseId == caseId)
            .Select(source => source.NameToUse ?? source.Name).SingleOrDefaultAsync(ct);
        var contact = await db.SourceContacts.Where(known => known.CaseId == caseId).Select(known => known.Method).SingleOrDefaultAsync(ct);
        return new MyCase(
            one.Id, one.Reference, one.Status, one.TypeId, one.Band, one.Team, one.ReportedUtc, one.FirstContactDueOn, one.FirstContactUtc,
            one.NextContactOn, one.ClosedUtc, one.IsAnonymous, nameToUse, contact,
            await TimelineAsync(caseId, ct), await ReportsAsync(caseId, ct), await SupportAsync(caseId, ct));
    }

    private Task<List<MyTimelineEntry>> TimelineAsync(Guid caseId, CancellationToken ct) => db.Timeline
        .Where(entry => entry.CaseId == caseId)
        .OrderByDescending(entry => entry.AtUtc)
        .Select(entry => new MyTimelineEntry(entry.AtUtc, entry.Kind, entry.ResidentTextKey, entry.ResidentText, entry.NextContactOn))
        .ToListAsync(ct);

    private Task<List<MyReport>> ReportsAsync(Guid caseId, CancellationToken ct) => db.Incidents
        .Where(incident => incident.CaseId == caseId)
        .OrderBy(incident => incident.ReportedUtc)
        .Join(db.IncidentWords, incident => incident.Id, words => words.IncidentId, (incident, words) => new MyReport(
            incident.ReportedUtc, words.WhatHappened, words.When, words.Where, words.Postcode, words.Who, words.Effect,
            words.Wanted, words.Evidence, words.PoliceReference, incident.HappenedFrom, incident.HappenedTo, incident.Frequency))
        .ToListAsync(ct);

    private Task<List<MySupport>> SupportAsync(Guid caseId, CancellationToken ct) => db.SupportAnswers
        .Where(answer => answer.CaseId == caseId)
        .OrderBy(answer => answer.ServiceId)
        .Select(answer => new MySupport(answer.ServiceId, answer.Answer))
        .ToListAsync(ct);
}

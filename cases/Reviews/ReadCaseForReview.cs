using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Following;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Reviews;

/// <summary>Reads the case someone is signed in to, for their papers; the id comes from the session and from nowhere else.</summary>
public sealed class ReadCaseForReview(CasesDb db)
{
    // What the source did themselves is no part of what was done for them; see SourceActs.
    private const string OfTheSource = "source-";

    public async Task<CaseForReview?> HandleAsync(Guid caseId, CancellationToken ct)
    {
        var one = await db.Cases.AsNoTracking().Where(found => found.Id == caseId)
            .Select(found => new { found.Reference, found.IsAnonymous, found.DistrictId })
            .SingleOrDefaultAsync(ct);
        if (one is null)
            return null;

        var source = await db.Sources.AsNoTracking().SingleOrDefaultAsync(known => known.CaseId == caseId, ct);

        var named = await db.Set<CaseRepresentative>().AsNoTracking().Where(named => named.CaseId == caseId && named.WithdrawnUtc == null)
            .OrderByDescending(named => named.GivenUtc).FirstOrDefaultAsync(ct);
        var representative = named is null ? null : new Representative(named.Name, null, LondonDay.Of(named.GivenUtc));
        var reports = await db.Incidents.AsNoTracking().Where(incident => incident.CaseId == caseId).OrderBy(incident => incident.ReportedUtc)
            .Join(db.IncidentWords, incident => incident.Id, words => words.IncidentId, (incident, words) => new { incident, words })
            .ToListAsync(ct);
        var done = await db.Timeline.AsNoTracking().Where(entry => entry.CaseId == caseId && entry.Kind != TimelineKind.Report).OrderBy(entry => entry.AtUtc)
            .Select(entry => new { entry.AtUtc, entry.ResidentTextKey, entry.ResidentText })
            .ToListAsync(ct);
        return new CaseForReview(
            caseId, one.Reference, one.IsAnonymous, source?.Name, one.DistrictId, source?.ConsentGiven, representative,
            [.. reports.Select(report => Of(report.incident, report.words))],
            [.. done.Where(entry => entry.ResidentTextKey?.StartsWith(OfTheSource, StringComparison.Ordinal) != true).Select(entry => new DoneEntry(LondonDay.Of(entry.AtUtc), entry.ResidentTextKey, entry.ResidentText))]);
    }

    private static CaseReport Of(Incident incident, IncidentWords words)
    {
        var reportedOn = LondonDay.Of(incident.ReportedUtc);
        return new CaseReport(
            incident.Id, reportedOn, HappenedOn(incident, reportedOn), words.WhatHappened, words.Where, words.Effect, words.Wanted,
            incident.PoliceTold, incident.CouncilTold, words.PoliceReference);
    }

    // What goes on day after day, or was going on as they told us, happened on the day they told us.
    private static DateOnly? HappenedOn(Incident incident, DateOnly reportedOn) =>
        incident.HappenedTo ?? incident.HappenedFrom
        ?? (incident.HappeningNow == YesNoUnsure.Yes || incident.Frequency == Frequency.Daily ? reportedOn : null);
}

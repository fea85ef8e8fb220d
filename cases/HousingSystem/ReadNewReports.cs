using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.HousingSystem;

/// <summary>The reports that came after those a client has, oldest first.</summary>
public sealed class ReadNewReports(CasesDb db, ReadApiCases cases, TimeProvider clock)
{
    public const int MostAtOnce = 200;

    // A transaction that began earlier may be stored later; what is this old has settled, and nothing is ever passed over.
    private static readonly TimeSpan Settles = TimeSpan.FromSeconds(10);

    /// <param name="after">What the last answer called <c>next</c>; nothing for the first.</param>
    /// <param name="withPeople">Whether the client may read who reported and their words.</param>
    /// <returns>Null if <paramref name="after"/> is nothing we gave.</returns>
    public async Task<ApiReports?> HandleAsync(string? after, int limit, bool withPeople, CancellationToken ct)
    {
        if (!ReportCursor.TryRead(after, out var cursor))
            return null;

        var found = await FindAsync(cursor, Math.Clamp(limit, 1, MostAtOnce) + 1, ct);
        var hasMore = found.Count > Math.Clamp(limit, 1, MostAtOnce);
        var page = hasMore ? found[..^1] : found;
        var reports = withPeople ? await AddPeopleAsync(page, ct) : [.. page.Select(one => one.Report)];
        var next = page.Count > 0 ? new ReportCursor(page[^1].Report.ReportedUtc, page[^1].Report.Id) : cursor;
        return new ApiReports(reports, next.ToString(), hasMore);
    }

    // Restricted cases are passed over; reports of one instant come in the order of the page, and none of them is lost between two pages.
    private async Task<List<(Guid CaseId, ApiReport Report)>> FindAsync(ReportCursor cursor, int count, CancellationToken ct)
    {
        var settledUtc = clock.GetUtcNow().UtcDateTime - Settles;
        var rows = await db.Incidents.AsNoTracking()
            .Where(incident => incident.ReportedUtc <= settledUtc
                && (incident.ReportedUtc > cursor.AtUtc || (incident.ReportedUtc == cursor.AtUtc && incident.Id.CompareTo(cursor.Id) > 0)))
            .Join(cases.Open, incident => incident.CaseId, one => one.Id, (incident, one) => new { incident, one.Reference })
            .OrderBy(pair => pair.incident.ReportedUtc).ThenBy(pair => pair.incident.Id)
            .Take(count)
            .ToListAsync(ct);
        return [.. rows.Select(row => (row.incident.CaseId, new ApiReport(
            row.incident.Id, row.Reference, row.incident.ReportedUtc, row.incident.LabelId, row.incident.Channel, row.incident.HappenedFrom,
            row.incident.HappenedTo, row.incident.Frequency, row.incident.Harms)))];
    }

    private async Task<List<ApiReport>> AddPeopleAsync(List<(Guid CaseId, ApiReport Report)> page, CancellationToken ct)
    {
        var caseIds = page.Select(one => one.CaseId).Distinct().ToList();
        var reportIds = page.Select(one => one.Report.Id).ToList();
        var sources = await db.Sources.AsNoTracking().Where(source => caseIds.Contains(source.CaseId)).ToDictionaryAsync(source => source.CaseId, ct);
        var contacts = await db.SourceContacts.AsNoTracking().Where(contact => caseIds.Contains(contact.CaseId)).ToDictionaryAsync(contact => contact.CaseId, ct);
        var needs = await db.SourceNeeds.AsNoTracking().Where(need => caseIds.Contains(need.CaseId)).ToDictionaryAsync(need => need.CaseId, ct);
        var words = await db.IncidentWords.AsNoTracking().Where(word => reportIds.Contains(word.IncidentId)).ToDictionaryAsync(word => word.IncidentId, ct);
        return [.. page.Select(one => one.Report with
        {
            Person = PersonOf(sources.GetValueOrDefault(one.CaseId), contacts.GetValueOrDefault(one.CaseId), needs.GetValueOrDefault(one.CaseId)),
            Words = words.TryGetValue(one.Report.Id, out var said)
                ? new ApiWords(said.WhatHappened, said.When, said.Where, said.Postcode, said.Who, said.Effect, said.Wanted, said.Evidence, said.PoliceReference)
                : null,
        })];
    }

    private static ApiPerson? PersonOf(Source? source, SourceContact? contact, SourceNeeds? needs) => source is null || contact is null ? null : new ApiPerson(
        source.Name, source.NameToUse, source.Role, source.OnBehalfOf, contact.Method, contact.PhoneE164 ?? contact.PhoneAsTyped, contact.Email, contact.LetterAddress,
        contact.NamedPerson, contact.NamedPersonContact, contact.Times, contact.SafeText, contact.SafeVoicemail, contact.SafeEmail, contact.SafeLetter,
        needs?.NeedIds ?? [], needs?.Language);
}

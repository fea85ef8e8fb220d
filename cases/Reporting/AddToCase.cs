using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Following;
using WestKent.Cases.Policies;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Reporting;

/// <summary>
/// A further report about the same thing: an incident on the open case, or a closed case opened again if the source
/// wants that (C11). The report counts like any other.
/// </summary>
public sealed class AddToCase(
    CasesDb db, AddIncident addIncident, ReopenMyCase reopen, TimeProvider clock)
{
    /// <returns>Null where the report makes a new case after all.</returns>
    internal async Task<SendReportOutcome?> TryAsync(ReportDraft draft, CancellationToken ct)
    {
        if (await FindAsync(draft.AddToReference, ct) is not { } known)
        {
            return null;
        }

        switch (await addIncident.HandleAsync(known.Id, draft, ct))
        {
            case AddIncidentOutcome.Added:
                return await AddedAsync(known, draft, ct);
            case AddIncidentOutcome.Closed { CanReopen: true } when draft.Reopen is null:
                return new SendReportOutcome.MayReopen(known.Reference, LondonDay.Of(known.ClosedUtc!.Value));
            case AddIncidentOutcome.Closed { CanReopen: true } when draft.Reopen == true:
                await reopen.HandleAsync(known.Id, draft, ct);
                return await AddedAsync(known, draft, ct);
            case AddIncidentOutcome.Incomplete:
                return new SendReportOutcome.Incomplete([nameof(draft.WhatHappened)]);
            case AddIncidentOutcome.Closed or AddIncidentOutcome.NoSuchCase:
                return null;
            default:
                throw new InvalidOperationException("Something more was neither added nor refused.");
        }
    }

    // A case that turned out to be a second telling of another leads to that other.
    private async Task<Case?> FindAsync(string? reference, CancellationToken ct)
    {
        if (!CaseReference.TryParse(reference, out var asked))
        {
            return null;
        }

        var shown = asked.ToString();
        var known = await db.Cases.SingleOrDefaultAsync(one => one.Reference == shown, ct);
        return known?.MergedIntoId is { } keptId ? await db.Cases.SingleOrDefaultAsync(one => one.Id == keptId, ct) : known;
    }

    private async Task<SendReportOutcome> AddedAsync(Case known, ReportDraft draft, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var days = await db.Incidents.Where(incident => incident.CaseId == known.Id && incident.Id != draft.Id).Select(incident => incident.ReportedUtc).ToListAsync(ct);
        var today = LondonDay.Of(nowUtc);
        var reports = SecondReportRule.Recent([.. days.Select(LondonDay.Of), today], today);
        return new SendReportOutcome.Added(known.Reference, known.NextContactOn, known.Team, reports, draft.Reopen == true);
    }
}

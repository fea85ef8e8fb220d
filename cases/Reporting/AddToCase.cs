using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reporting;

/// <summary>
/// A further report about the same thing: an incident on the open case, or a closed case opened again if the source
/// wants that (C11). The report counts like any other.
/// </summary>
public sealed class AddToCase(CasesDb db, ContentSnapshot content, ReopenCase reopen, CaseReviewNote reviewNote, TimeProvider clock)
{
    private const string Who = "source";

    /// <returns>Null where the report makes a new case after all.</returns>
    internal async Task<SendReportOutcome?> TryAsync(ReportDraft draft, CancellationToken ct)
    {
        if (await FindAsync(draft.AddToReference, ct) is not { } known)
        {
            return null;
        }

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        switch (ExistingCaseRule.Decide(known.Status, known.ClosedUtc, nowUtc, content.Policy))
        {
            case ExistingCaseDecision.AddIncident:
                break;
            case ExistingCaseDecision.OfferReopening when draft.Reopen is null:
                return new SendReportOutcome.MayReopen(known.Reference, LondonDay.Of(known.ClosedUtc!.Value));
            case ExistingCaseDecision.OfferReopening when draft.Reopen == true:
                await reopen.StageAsync(known, Who, "report", ct);
                break;
            case ExistingCaseDecision.OfferReopening or ExistingCaseDecision.NewCase:
                return null;
        }

        if (string.IsNullOrWhiteSpace(draft.WhatHappened))
        {
            return new SendReportOutcome.Incomplete([nameof(draft.WhatHappened)]);
        }

        await StageAsync(known, draft, nowUtc, ct);
        var reports = await CountAsync(known.Id, nowUtc, ct);
        if (reports == CaseReviewHint.From)
        {
            reviewNote.Stage(known, reports, nowUtc);
        }

        return new SendReportOutcome.Added(known.Reference, known.NextContactOn, known.Team, reports, draft.Reopen == true);
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

    private async Task StageAsync(Case known, ReportDraft draft, DateTime nowUtc, CancellationToken ct)
    {
        db.Add(Incident.From(draft, known.Id, nowUtc));
        db.Add(IncidentWords.From(draft));
        Raise(known, draft, nowUtc);
        db.Add(TimelineEntry.Keyed(known.Id, nowUtc, TimelineKind.Report, "report-added", known.NextContactOn));
        db.Add(AuditEntry.Of(nowUtc, Who, "report-added", draft.Channel, known.Id));
        if (!await db.StaffTasks.AnyAsync(task => task.CaseId == known.Id && task.Kind == StaffTaskKinds.SourceAnswered && task.DoneUtc == null, ct))
        {
            db.Add(StaffTask.Of(StaffTaskKinds.SourceAnswered, known.Id, nowUtc, known.NextContactOn, draft.Id));
        }
    }

    // What is told now may make it more urgent, and brings the next contact forward; it never puts anything off.
    private void Raise(Case known, ReportDraft draft, DateTime nowUtc)
    {
        var band = BandRule.Decide(known.Band, BandAnswers.In(draft) with { IsRepeat = true }, content.Policy);
        var due = FirstContactRule.DueOn(nowUtc, band.Band, content.Policy);
        known.Flag(draft.SafetyFlags, nowUtc);
        if (band.Reason != BandRule.ByType)
        {
            known.Assess(known.TypeId, band.Band.Id, band.Reason, Earlier(known.FirstContactDueOn, due), nowUtc);
        }

        known.NextContact(Earlier(known.NextContactOn, due), nowUtc);
    }

    private async Task<int> CountAsync(Guid caseId, DateTime nowUtc, CancellationToken ct)
    {
        var since = nowUtc.AddMonths(-CaseReviewHint.Months);
        return 1 + await db.Incidents.CountAsync(incident => incident.CaseId == caseId && incident.ReportedUtc >= since, ct);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}

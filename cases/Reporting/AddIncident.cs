using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Following;
using WestKent.Cases.Policies;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reporting;

/// <summary>
/// Something more about a case there is already: a new incident of it, never a second case. The chat's report about an open
/// case and the entry in the source's own diary are both this.
/// </summary>
public sealed class AddIncident
{
    public const int LongestText = 5000;

    private readonly CasesDb db;
    private readonly SourceTrace trace;
    private readonly ContentSnapshot content;
    private readonly TellOfReview tellOfReview;

    internal AddIncident(CasesDb db, SourceTrace trace, ContentSnapshot content, TellOfReview tellOfReview) =>
        (this.db, this.trace, this.content, this.tellOfReview) = (db, trace, content, tellOfReview);

    /// <param name="caseId">The case it belongs to, known from a session or proven in the talk.</param>
    /// <param name="draft">Only what happened has to be there; its id makes sending twice harmless.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<AddIncidentOutcome> HandleAsync(Guid caseId, ReportDraft draft, CancellationToken ct)
    {
        if (draft.Id == Guid.Empty || string.IsNullOrWhiteSpace(draft.WhatHappened))
        {
            return new AddIncidentOutcome.Incomplete();
        }

        if (await db.Cases.SingleOrDefaultAsync(one => one.Id == caseId, ct) is not { } found)
        {
            return new AddIncidentOutcome.NoSuchCase();
        }

        switch (ExistingCaseRule.Decide(found.Status, found.ClosedUtc, trace.NowUtc, content.Policy))
        {
            case ExistingCaseDecision.OfferReopening:
                return new AddIncidentOutcome.Closed(CanReopen: true);
            case ExistingCaseDecision.NewCase:
                return new AddIncidentOutcome.Closed(CanReopen: false);
            case ExistingCaseDecision.AddIncident:
                break;
        }

        if (!await db.Incidents.AnyAsync(incident => incident.Id == draft.Id, ct))
        {
            Stage(draft, caseId);
            MoreUrgent.Make(found, draft, trace.NowUtc, content.Policy);
            await tellOfReview.StageAsync(found, ct);
        }

        return new AddIncidentOutcome.Added(draft.Id, found.Reference, found.NextContactOn);
    }

    private void Stage(ReportDraft draft, Guid caseId)
    {
        var isHarm = draft.Harms.Count > 0 || draft.SafetyFlags.Count > 0;
        db.Add(Incident.From(draft, caseId, trace.NowUtc));
        db.Add(IncidentWords.From(draft));
        trace.Leave(caseId, SourceActs.AddedIncident, TimelineKind.Report);
        trace.LeaveTask(
            caseId, isHarm ? SourceActs.AddedHarm : SourceActs.AddedIncident, draft.Id, isHarm ? LondonDay.Of(trace.NowUtc) : null);
    }
}

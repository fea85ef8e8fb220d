using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Closing;

/// <summary>How near a case is to being closed.</summary>
/// <param name="Needs">What is still missing with the summary as written so far.</param>
/// <param name="Attempts">Tries that count.</param>
/// <param name="EarliestOn">The first day on which the tries are enough; null before the first one, or where none are needed.</param>
public sealed record ClosingState(IReadOnlyList<ClosingNeed> Needs, int Attempts, int AttemptsNeeded, DateOnly? EarliestOn, bool SourceWasSpokenTo);

/// <summary>Says what a case needs before it can be closed.</summary>
public sealed class ReadClosing(CasesDb db, ContentSnapshot content, TimeProvider clock)
{
    private static readonly ClosingSummary Nothing = new("", "", "", "");

    /// <param name="summary">What is written so far, or null.</param>
    public async Task<ClosingState?> HandleAsync(Guid caseId, StaffMember staff, ClosingSummary? summary, CancellationToken ct)
    {
        var one = await db.Cases.AsNoTracking().SingleOrDefaultAsync(found => found.Id == caseId, ct);
        if (one is null)
        {
            return null;
        }

        var facts = await FactsAsync(one, staff, ct);
        var needsTries = facts is { SourceWasSpokenTo: false, SourceCanBeContacted: true };
        return new ClosingState(
            Needs(facts, summary ?? Nothing), facts.AttemptsOn.Count, needsTries ? content.Policy.Periods.CloseAttempts : 0,
            needsTries ? ClosingRule.EarliestOn(facts, content.Policy) : null, facts.SourceWasSpokenTo);
    }

    internal IReadOnlyList<ClosingNeed> Needs(ClosingFacts facts, ClosingSummary summary) => ClosingRule.Decide(
        facts, summary, [.. content.Outcomes.Where(outcome => outcome.Kind == RecordAction.Closure).Select(outcome => outcome.Id)],
        LondonDay.Of(clock.GetUtcNow().UtcDateTime), content.Policy);

    internal async Task<ClosingFacts> FactsAsync(Case one, StaffMember staff, CancellationToken ct)
    {
        var since = await db.Closures.Where(closure => closure.CaseId == one.Id && closure.ReopenedUtc != null)
            .MaxAsync(closure => closure.ReopenedUtc, ct) ?? one.ReportedUtc;
        var attempts = await db.ContactAttempts.AsNoTracking().Where(attempt => attempt.CaseId == one.Id && attempt.AtUtc >= since)
            .Select(attempt => new { attempt.AtUtc, attempt.Reached, attempt.IsPreferredMethod }).ToListAsync(ct);
        var spokeInAction = await db.CaseActions.AnyAsync(
            action => action.CaseId == one.Id && action.AtUtc >= since && action.SpokeWithSource && action.UndoneUtc == null, ct);
        var method = await db.SourceContacts.Where(contact => contact.CaseId == one.Id).Select(contact => (ContactMethod?)contact.Method).SingleOrDefaultAsync(ct);
        var incidents = await db.Incidents.AsNoTracking().Where(incident => incident.CaseId == one.Id)
            .Select(incident => new { incident.ReportedUtc, incident.HappenedTo }).ToListAsync(ct);
        var hasInvestigation = await db.CaseNotes.AnyAsync(note => note.CaseId == one.Id && note.Kind == CaseNoteKind.Investigation, ct);
        return new ClosingFacts(
            one.Status,
            one.IsSourceVulnerable is not null,
            [.. attempts.Where(attempt => attempt.IsPreferredMethod).Select(attempt => LondonDay.Of(attempt.AtUtc)).Order()],
            spokeInAction || attempts.Exists(attempt => attempt.Reached),
            !one.IsAnonymous && method is not (null or ContactMethod.None),
            incidents.Select(incident => incident.HappenedTo ?? LondonDay.Of(incident.ReportedUtc)).Append(LondonDay.Of(one.ReportedUtc)).Max(),
            hasInvestigation,
            staff.Is(StaffRole.Manager));
    }
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Following;

public abstract record ReopenUntil
{
    private ReopenUntil()
    {
    }

    /// <summary>The case is open, so there is nothing to open again.</summary>
    public sealed record Open : ReopenUntil;

    public sealed record Until(DateOnly Day) : ReopenUntil;

    public sealed record TooLate : ReopenUntil;
}

/// <summary>The source comes back within the policy's days of closing: the case opens again, with what happened as a new incident of it.</summary>
public sealed class ReopenMyCase
{
    private readonly CasesDb db;
    private readonly SourceTrace trace;
    private readonly ReopenCase reopen;
    private readonly TellOfReview tellOfReview;
    private readonly ContentSnapshot content;

    internal ReopenMyCase(CasesDb db, SourceTrace trace, ReopenCase reopen, TellOfReview tellOfReview, ContentSnapshot content) =>
        (this.db, this.trace, this.reopen, this.tellOfReview, this.content) = (db, trace, reopen, tellOfReview, content);

    public async Task<ReopenUntil> FindUntilAsync(Guid caseId, CancellationToken ct)
    {
        var found = await db.Cases.AsNoTracking().Where(one => one.Id == caseId)
            .Select(one => new { one.Status, one.ClosedUtc, one.MergedIntoId }).SingleAsync(ct);
        return found switch
        {
            { Status: not CaseStatus.Closed } => new ReopenUntil.Open(),
            { ClosedUtc: { } closedUtc, MergedIntoId: null } when ReopenRule.Decide(closedUtc, LondonDay.Of(trace.NowUtc), content.Policy) =>
                new ReopenUntil.Until(ReopenRule.LastDay(closedUtc, content.Policy)),
            _ => new ReopenUntil.TooLate(),
        };
    }

    /// <summary>Does nothing unless the case can still be opened, so that sending it twice opens it once.</summary>
    public async Task HandleAsync(Guid caseId, ReportDraft draft, CancellationToken ct)
    {
        if (await FindUntilAsync(caseId, ct) is not ReopenUntil.Until)
        {
            return;
        }

        var found = await db.Cases.SingleAsync(one => one.Id == caseId, ct);
        await reopen.StageAsync(found, SourceTrace.Who, "my-case", ct);
        if (!await db.Incidents.AnyAsync(incident => incident.Id == draft.Id, ct))
        {
            db.Add(Incident.From(draft, caseId, trace.NowUtc));
            db.Add(IncidentWords.From(draft));
            MoreUrgent.Make(found, draft, trace.NowUtc, content.Policy);
            await tellOfReview.StageAsync(found, ct);
        }

        trace.LeaveTask(caseId, SourceActs.Reopened, draft.Id, found.NextContactOn);
    }
}

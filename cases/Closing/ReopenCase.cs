using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Closing;

/// <summary>Opens a case again within the policy's days of closing. The clock of contact starts anew; the survey is put off.</summary>
public sealed class ReopenCase(CasesDb db, ContentSnapshot content, CaseDesk desk)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, string reason, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.Reopen, ct);
        if (one is null)
        {
            return refusal!;
        }

        List<CaseworkProblem> problems = [];
        CaseDesk.Require(problems, "reason", reason, CaseNote.LongestText);
        if (one.Status != CaseStatus.Closed)
        {
            problems.Add(new("status", "not-closed"));
        }
        else if (one.MergedIntoId is not null)
        {
            problems.Add(new("status", "merged"));
        }
        else if (one.ClosedUtc is { } closedUtc && !ReopenRule.Decide(closedUtc, desk.Today, content.Policy))
        {
            problems.Add(new("status", "too-late", ReopenRule.LastDay(closedUtc, content.Policy)));
        }

        if (problems.Count > 0)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        desk.Note(one, on.Staff, CaseNoteKind.Reopening, reason);
        await StageAsync(one, on.Staff.Who, "staff", ct);
        return CaseDesk.Done(one);
    }

    /// <summary>The rows of a reopening, also where it is the source who comes back. The caller has asked <see cref="ReopenRule"/>.</summary>
    internal async Task StageAsync(Case one, string who, string why, CancellationToken ct)
    {
        one.Move(CaseStatus.Reopened, desk.NowUtc);
        db.Add(AuditEntry.Of(desk.NowUtc, who, $"status:{CaseStatus.Closed}>{CaseStatus.Reopened}", why, one.Id));
        one.NextContact(FirstContactRule.DueOn(desk.NowUtc, content.Policy.Band(one.Band), content.Policy), desk.NowUtc);
        var closure = await db.Closures.Where(found => found.CaseId == one.Id).OrderByDescending(found => found.AtUtc).FirstOrDefaultAsync(ct);
        closure?.Reopen(desk.NowUtc);
        (await db.Notices.Where(notice => notice.CaseId == one.Id && notice.State == NoticeState.Waiting
            && (notice.NoticeId == NoticeIds.Survey || notice.NoticeId == NoticeIds.CaseClosed)).ToListAsync(ct))
            .ForEach(notice => notice.End(NoticeState.Dropped, "reopened", desk.NowUtc));
        var entry = desk.Show(one, TimelineKind.Status, NoticeIds.CaseReopened);
        desk.Tell(one, NoticeIds.CaseReopened, entry.Id);
    }
}

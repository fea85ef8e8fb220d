using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Reviews;

/// <summary>Sends the source what the Case Review is, once, when a second report in six months comes onto their case (E3).</summary>
public sealed class TellOfReview(CasesDb db, CaseReviewNote note, TimeProvider clock)
{
    /// <summary>Call it with the new incident staged already.</summary>
    public async Task StageAsync(Case about, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var stored = await db.Incidents.Where(incident => incident.CaseId == about.Id).Select(incident => incident.ReportedUtc).ToListAsync(ct);
        var staged = db.Incidents.Local.Where(incident => incident.CaseId == about.Id && db.Entry(incident).State == EntityState.Added).Select(incident => incident.ReportedUtc);
        var today = LondonDay.Of(nowUtc);
        var days = stored.Concat(staged).Select(LondonDay.Of).ToList();
        if (SecondReportRule.Decide(days, today) == SecondReportDecision.Explain
            && !await db.Notices.AnyAsync(notice => notice.CaseId == about.Id && notice.NoticeId == NoticeIds.CaseReviewInformation, ct))
        {
            note.Stage(about, SecondReportRule.Recent(days, today), nowUtc);
        }
    }
}

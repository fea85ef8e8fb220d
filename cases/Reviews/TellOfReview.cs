using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reviews;

/// <summary>Sends the source what the Case Review is, once, when a second report in six months comes onto their case (E3).</summary>
public sealed class TellOfReview(CasesDb db, ContentSnapshot content, IOptions<NoticeOptions> site, TimeProvider clock)
{
    /// <summary>Call it with the new incident staged already.</summary>
    public async Task StageAsync(Case about, CancellationToken ct)
    {
        if (!content.Notices.Has(NoticeIds.CaseReviewInformation) || about.IsAnonymous)
        {
            return;
        }

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var stored = await db.Incidents.Where(incident => incident.CaseId == about.Id).Select(incident => incident.ReportedUtc).ToListAsync(ct);
        var staged = db.Incidents.Local.Where(incident => incident.CaseId == about.Id && db.Entry(incident).State == EntityState.Added).Select(incident => incident.ReportedUtc);
        var today = LondonDay.Of(nowUtc);
        var days = stored.Concat(staged).Select(LondonDay.Of).ToList();
        if (SecondReportRule.Decide(days, today) == SecondReportDecision.First
            || await db.Notices.AnyAsync(notice => notice.CaseId == about.Id && notice.NoticeId == NoticeIds.CaseReviewInformation, ct))
        {
            return;
        }

        db.Add(NoticeRecord.Waiting(NoticeIds.CaseReviewInformation, about.Id, nowUtc, new Dictionary<string, string>(NoticeIds.NextContact(about.NextContactOn))
        {
            ["reports"] = SecondReportRule.Recent(days, today).ToString(CultureInfo.InvariantCulture),
            ["council"] = CouncilOf(about)?.Title ?? content.Pages["case-review"].Word("your-council"),
            ["link"] = new Uri(site.Value.PublicUrl, "case-review").ToString(),
        }));
    }

    private Council? CouncilOf(Case about) => content.Policy.Districts.FirstOrDefault(district => district.Id == about.DistrictId) is { } district
        && content.Councils.TryGet(district.Council, out var council) ? council : null;
}

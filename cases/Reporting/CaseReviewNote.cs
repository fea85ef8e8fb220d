using System.Globalization;
using Microsoft.Extensions.Options;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reporting;

/// <summary>Tells the source in their preferred way that they may ask for an ASB Case Review (E3).</summary>
public sealed class CaseReviewNote(CasesDb db, ContentSnapshot content, IOptions<NoticeOptions> site)
{
    /// <param name="reports">How many they have made in the time that counts.</param>
    internal void Stage(Case about, int reports, DateTime nowUtc)
    {
        if (about.IsAnonymous || !content.Notices.Has(NoticeIds.CaseReviewInformation))
        {
            return;
        }

        db.Add(NoticeRecord.Waiting(NoticeIds.CaseReviewInformation, about.Id, nowUtc, new Dictionary<string, string>(NoticeIds.NextContact(about.NextContactOn))
        {
            ["reports"] = reports.ToString(CultureInfo.InvariantCulture),
            ["council"] = CouncilOf(about)?.Title ?? content.Pages["case-review"].Word("your-council"),
            ["link"] = new Uri(site.Value.PublicUrl, "case-review").ToString(),
        }));
    }

    private Council? CouncilOf(Case about) => content.Policy.Districts.FirstOrDefault(district => district.Id == about.DistrictId) is { } district
        && content.Councils.TryGet(district.Council, out var council) ? council : null;
}

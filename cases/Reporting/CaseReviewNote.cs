using System.Globalization;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reporting;

/// <summary>Tells the source in their preferred way that they may ask for an ASB Case Review (E3).</summary>
public sealed class CaseReviewNote(CasesDb db, ContentSnapshot content)
{
    /// <param name="reports">How many they have made in the time that counts.</param>
    internal void Stage(Case about, int reports, DateTime nowUtc)
    {
        // The note names their council; where we do not know it, the conversation has told them and staff will.
        if (about.IsAnonymous || about.DistrictId is null || !content.Councils.TryGet(content.Policy.District(about.DistrictId).Council, out var council))
        {
            return;
        }

        var values = new Dictionary<string, string>(NoticeIds.NextContact(about.NextContactOn))
        {
            ["reports"] = reports.ToString(CultureInfo.InvariantCulture),
            ["council"] = council.Title,
        };
        db.Add(NoticeRecord.Waiting(NoticeIds.CaseReviewInformation, about.Id, nowUtc, values));
    }
}

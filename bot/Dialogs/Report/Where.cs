using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Where it happens, with the postcode if there is one; the postcode tells the district where it can (C1).</summary>
internal sealed class Where : TextQuestion
{
    protected override string Name => "where";

    protected override void Keep(TalkTurn turn, string? words)
    {
        var report = turn.Talk.Report;
        report.Where = words;
        report.Postcode = Postcodes.Find(words);
        var districts = report.Postcode is null ? [] : turn.Content.Policy.DistrictsOf(report.Postcode);
        report.DistrictId = districts.Count == 1 ? districts[0] : null;
    }

    public override string? Show(TalkTurn turn) => turn.Talk.Report.Where;

    public override void Forget(ReportDraft draft) => (draft.Where, draft.Postcode, draft.DistrictId) = (null, null, null);
}

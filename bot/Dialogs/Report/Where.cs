using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Where it happens, with the postcode if there is one; the postcode tells the district where it can (C1).</summary>
internal sealed class Where : ReportQuestion
{
    protected override string Name => "where";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        if (answer.Is(Skip))
            return Heard.Understood;

        var (postcode, before) = (Postcodes.Find(answer.Text), turn.Talk.Report.Postcode);
        if (postcode is null && ContactHeard.Keep(turn, NameAndContact.Read(answer.Text)))
            return Heard.AskOn("report/where-not-a-place");

        Keep(turn, answer.Text);
        return postcode is not null && postcode != before && IsElsewhere(postcode, turn.Content.Policy)
            ? Heard.AskOn("report/where-elsewhere")
            : Heard.Understood;
    }

    public static void Keep(TalkTurn turn, string words)
    {
        var report = turn.Talk.Report;
        report.Where = words;
        report.Postcode = Postcodes.Find(words);
        var districts = report.Postcode is null ? [] : turn.Content.Policy.DistrictsOf(report.Postcode);
        report.DistrictId = districts.Count == 1 ? districts[0] : null;
    }

    // "M1 1AA" begins with letters that none of our postcodes begins with.
    private static bool IsElsewhere(string postcode, PolicyNumbers policy) =>
        policy.Postcodes.Count > 0 && !policy.Postcodes.Keys.Any(known => AreaOf(known) == AreaOf(postcode));

    private static string AreaOf(string postcode) => string.Concat(postcode.TakeWhile(char.IsAsciiLetter));

    public override string? Show(TalkTurn turn) => turn.Talk.Report.Where;

    public override void Forget(ReportDraft draft) => (draft.Where, draft.Postcode, draft.DistrictId) = (null, null, null);
}

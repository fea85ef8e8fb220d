using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>By text: where it happens and who does it, in one message, because each message costs (C1). The check shows them as two answers.</summary>
internal sealed class WhereAndWho : ReportQuestion
{
    private const string WhereKey = "report/where";
    private const string WhoKey = "report/who";

    protected override string Name => "where-and-who";

    public override bool Concerns(TalkTurn turn) =>
        turn.IsText && turn.Talk.Report is { Where: null, Who: null } && !turn.Talk.Answered.Contains(WhereKey) && !turn.Talk.Answered.Contains(WhoKey);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        turn.Talk.Answered.AddRange([WhereKey, WhoKey]);
        var report = turn.Talk.Report;
        if (answer.Is(Skip))
        {
            report.SubjectKnown = SubjectKnown.RatherNotSay;
            return Heard.Understood;
        }

        Keep(turn, answer.Text);
        return Heard.Understood;
    }

    public override bool HearMore(TalkTurn turn, string more)
    {
        var report = turn.Talk.Report;
        Keep(turn, string.Join(' ', new[] { report.Where, report.Who, more }.OfType<string>()));
        return true;
    }

    private static void Keep(TalkTurn turn, string words)
    {
        var report = turn.Talk.Report;
        report.Postcode = Postcodes.Find(words);
        (report.Where, report.Who) = Apart(words, report.Postcode);
        var districts = report.Postcode is null ? [] : turn.Content.Policy.DistrictsOf(report.Postcode);
        report.DistrictId = districts.Count == 1 ? districts[0] : null;
        report.SubjectKnown = SubjectKnown.Address;
    }

    // What comes after a postcode is about the people; without one nobody can tell, and the words stay whole.
    private static (string Where, string? Who) Apart(string words, string? postcode)
    {
        var inward = postcode?[^3..];
        var end = inward is null ? -1 : words.IndexOf(inward, StringComparison.OrdinalIgnoreCase);
        var rest = end < 0 ? "" : words[(end + 3)..].TrimStart(' ', ',', '.', ';', ':', '-', '\n');
        return rest.Length == 0 ? (words, null) : (words[..(end + 3)], rest);
    }

    // The two questions it stands for show and forget the answer.
    public override string? Show(TalkTurn turn) => null;

    public override void Forget(ReportDraft draft)
    {
    }
}

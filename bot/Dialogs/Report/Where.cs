using WestKent.Bot.Answers;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Where it happens, with the postcode if there is one; the postcode tells the district where it can (C1).</summary>
internal sealed class Where : ReportQuestion
{
    private const int WordsAround = 2;

    protected override string Name => "where";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        if (answer.Is(Skip))
            return Heard.Understood;

        var (postcode, before) = (Postcodes.Find(answer.Text), turn.Talk.Report.Postcode);
        if (postcode is null && ContactHeard.Keep(turn, NameAndContact.Read(answer.Text)))
            return Heard.AskOn("report/where-not-a-place");

        if (postcode is null && IsOnlyATime(turn, answer.Text))
            return Heard.AskOn("report/where");

        var (place, people) = Apart(answer.Text, postcode);
        Keep(turn, place);
        if (people is not null && !turn.Talk.Answered.Contains("report/who"))
        {
            (turn.Talk.Report.SubjectKnown, turn.Talk.Report.Who) = (SubjectKnown.Address, people);
            turn.Talk.Answered.Add("report/who");
        }

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

    // "Last night from 11" says when; taken as that, and where is still to be told.
    private static bool IsOnlyATime(TalkTurn turn, string words)
    {
        if (WhenSaid.Find(words, LondonDay.TimeOf(turn.NowUtc)) is not { } said || words.Split(' ').Length - said.Words.Split(' ').Length > WordsAround)
            return false;

        When.Keep(turn, turn.Talk.Report.When is { } before ? $"{before}; {said.Words}" : said.Words, said.Heard);
        turn.Note("report/kept-for-later");
        return true;
    }

    // What comes after a postcode may be about the people, and then they need not be asked for.
    private static (string Place, string? People) Apart(string words, string? postcode)
    {
        var end = postcode is null ? -1 : words.IndexOf(postcode[^3..], StringComparison.OrdinalIgnoreCase) + 3;
        var rest = end < 3 ? "" : words[end..].TrimStart(' ', ',', '.', ';', ':', '-', '\n');
        return PeopleSaid.AreMeant(rest) ? (words[..end], rest) : (words, null);
    }

    // "M1 1AA" begins with letters that none of our postcodes begins with.
    private static bool IsElsewhere(string postcode, PolicyNumbers policy) =>
        policy.Postcodes.Count > 0 && !policy.Postcodes.Keys.Any(known => AreaOf(known) == AreaOf(postcode));

    private static string AreaOf(string postcode) => string.Concat(postcode.TakeWhile(char.IsAsciiLetter));

    public override string? Show(TalkTurn turn) => turn.Talk.Report.Where;

    public override void Forget(ReportDraft draft) => (draft.Where, draft.Postcode, draft.DistrictId) = (null, null, null);
}

using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The council district, asked only where the postcode did not tell.</summary>
internal sealed class District : ReportQuestion
{
    protected override string Name => "district";

    public override bool Applies(TalkTurn turn) => turn.Talk.Report.DistrictId is null && base.Applies(turn);

    public override PromptOptions Ask(TalkTurn turn)
    {
        var postcode = turn.Talk.Report.Postcode;
        var likely = postcode is null ? [] : turn.Content.Policy.DistrictsOf(postcode);
        var offered = turn.Content.Policy.Districts
            .Where(district => likely.Count == 0 || likely.Contains(district.Id))
            .Select(district => new PromptChoice(district.Id, district.Name, null, []));
        return turn.Wording.Ask(Key, turn.ChannelId, choices: [.. offered, .. turn.Content.Prompts[Key].Choices]);
    }

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var named = turn.Content.Policy.Districts.FirstOrDefault(district =>
            answer.Is(district.Id) || answer.Text.Contains(district.Name, StringComparison.OrdinalIgnoreCase));
        if (named is null && Postcodes.Find(answer.Text) is not null)
            return HeardByPostcode(turn, answer.Text);

        turn.Talk.Report.DistrictId = named?.Id;
        return named is null && !answer.Is(Skip) ? Heard.AskAgain(Key) : Heard.Understood;
    }

    // An address tells the district too, and is worth keeping.
    private static Heard HeardByPostcode(TalkTurn turn, string words)
    {
        var before = turn.Talk.Report.Where;
        Report.Where.Keep(turn, words);
        turn.Talk.Report.Where = $"{before}\n{words}".Trim();
        return turn.Talk.Report.DistrictId is null ? Heard.AskAgain("report/district") : Heard.Understood;
    }

    public override string? Show(TalkTurn turn) =>
        turn.Talk.Report.DistrictId is { } id ? turn.Content.Policy.District(id).Name : null;

    public override void Forget(ReportDraft draft) => draft.DistrictId = null;
}

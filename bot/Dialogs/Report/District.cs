using Microsoft.Bot.Builder.Dialogs;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The council district, asked only where the postcode did not tell.</summary>
internal sealed class District : ReportQuestion
{
    protected override string Name => "district";

    public override bool Concerns(TalkTurn turn) => turn.Talk.Report.DistrictId is null || turn.Talk.Answered.Contains(Key);

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
        turn.Talk.Report.DistrictId = named?.Id;
        return named is null && !answer.Is(Skip) ? Heard.AskAgain(Key) : Heard.Understood;
    }

    public override string? Show(TalkTurn turn) =>
        turn.Talk.Report.DistrictId is { } id ? turn.Content.Policy.District(id).Name : null;

    public override void Forget(ReportDraft draft) => draft.DistrictId = null;
}

using WestKent.Bot.Answers;
using Microsoft.Bot.Builder.Dialogs;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Asks where the resident lives, only when they want help that depends on it.</summary>
internal sealed class AskWhichDistrict : Exchange
{
    public override string Key => "triage/which-district";

    public override IReadOnlyList<string> Rules => ["A5"];

    public override bool Applies(TalkTurn turn) => turn.Triage is { Outcome: null, WantsMediation: true };

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        var report = turn.Talk.Report;
        var postcode = Postcodes.Find(answer.Text);
        var districts = postcode is null ? [] : turn.Content.Policy.DistrictsOf(postcode);
        report.DistrictId = turn.Content.Policy.Districts
            .FirstOrDefault(district => answer.Is(district.Id) || answer.Text.Contains(district.Name, StringComparison.OrdinalIgnoreCase))?.Id
            ?? (districts.Count == 1 ? districts[0] : null);
        if (report.DistrictId is null && postcode is null && answer.Choice is null && turn.Talk.Misses == 0)
            return Heard.AskAgain("triage/which-district-again");

        await Mediation.TellAsync(turn, cancellationToken);
        return Heard.Understood;
    }
}

using Microsoft.Bot.Builder.Dialogs;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>
/// The answer for what is usually not ASB: why, what helps, and always the way to report it all the same (A5, A9).
/// Talking to the other person and mediation are offered only where that is safe (A8).
/// </summary>
internal sealed class OfferOtherHelp : Exchange
{
    private static readonly string[] TalkingGuides = ["speaking-to-your-neighbour", "dear-neighbour-card", "mediation"];

    public override string Key => "triage/offer-other-help";

    public override bool Applies(TalkTurn turn) =>
        turn.Triage is { Outcome: null, Label: not null } && turn.Content.Exclusions.Has(turn.Triage.Label);

    public override PromptOptions Ask(TalkTurn turn)
    {
        var exclusion = turn.Content.Exclusions[turn.Triage.Label!];
        var guides = exclusion.Guides
            .Where(id => turn.Content.Guides.Has(id) && (MayTalk(turn, exclusion) || !TalkingGuides.Contains(id)))
            .Select(id => turn.Content.Guides[id])
            .Select(guide => $"- [{guide.Title}](/guides/{guide.Id})");
        var web = $"{exclusion.Body.Trim()}\n\n{string.Join('\n', guides)}";
        return turn.Wording.AskAfter(web, exclusion.Sms, Key, turn.ChannelId);
    }

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        switch (answer.Choice)
        {
            case "report":
                turn.Talk.BeginReport(turn, role: null);
                return Heard.Understood;
            case "that-helps":
                await turn.SayAsync("triage/not-now", cancellationToken);
                turn.Triage.Outcome = TriageNotes.HasEnough;
                return Heard.Understood;
            case "something-else":
                TriageNotes.LookThroughTheList(turn.Triage);
                return Heard.Understood;
            default:
                if (string.IsNullOrWhiteSpace(answer.Text))
                    return Heard.AskAgain("common/empty");
                Correction.Hear(turn, answer.Text);
                return Heard.AskAgain("triage/offer-other-help-again");
        }
    }

    private static bool MayTalk(TalkTurn turn, Exclusion exclusion) =>
        exclusion.SelfHelp && !turn.Triage.TalkingIsUnsafe && turn.Talk.SafetyFlags.Count == 0 && turn.Talk.Report.Harms.Count == 0;
}

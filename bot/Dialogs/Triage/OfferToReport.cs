using Microsoft.Bot.Builder.Dialogs;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Says that this is something we deal with, and why, and offers to take a report.</summary>
internal sealed class OfferToReport : Exchange
{
    public override string Key => "triage/offer-to-report";

    public override bool Applies(TalkTurn turn) =>
        turn.Triage is { Outcome: null, Label: not null } && turn.Content.Types.Has(turn.Triage.Label);

    public override PromptOptions Ask(TalkTurn turn)
    {
        var type = turn.Content.Types[turn.Triage.Label!];
        var key = turn.Triage.Because is not null ? "triage/moved-offer-to-report"
            : type.Band == "high" ? "triage/high-offer-to-report"
            : Key;
        return turn.Wording.Ask(key, turn.ChannelId, new Dictionary<string, string>
        {
            ["named"] = type.Named,
            ["summary"] = turn.IsText ? type.Sms : type.Summary,
            ["because"] = turn.Triage.Because ?? "",
        });
    }

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        switch (answer.Choice)
        {
            case "report":
                turn.Talk.BeginReport(turn, role: null);
                return Heard.Understood;
            case "report-for-someone":
                turn.Talk.BeginReport(turn, ReporterRole.ForSomeone);
                return Heard.Understood;
            case "what-can-you-do":
                await SayWhatWeCanDoAsync(turn, cancellationToken);
                return Heard.Understood;
            case "something-else":
                TriageNotes.LookThroughTheList(turn.Triage);
                return Heard.Understood;
            case "not-now":
                await turn.SayAsync("triage/not-now", cancellationToken);
                turn.Triage.Outcome = TriageNotes.HasEnough;
                return Heard.Understood;
            default:
                return HearMoreAbout(turn, answer);
        }
    }

    // A sentence here adds to the story; it may also change what the problem is.
    private static Heard HearMoreAbout(TalkTurn turn, Answer answer)
    {
        if (string.IsNullOrWhiteSpace(answer.Text))
            return Heard.AskAgain("common/empty");

        Correction.Hear(turn, answer.Text);
        return Heard.AskAgain("triage/offer-to-report-again");
    }

    private static Task SayWhatWeCanDoAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var type = turn.Content.Types[turn.Triage.Label!];
        return turn.SayTextAsync("triage/what-we-can-do", type.WhatWeCanDo, cancellationToken);
    }
}

using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Understanding;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Asks for the problem in the resident's own words and reads them.</summary>
internal sealed class TellUsWhatIsHappening : Exchange
{
    private const int AsksBeforeTheList = 2;

    public override string Key => "triage/what-is-happening";

    public override bool Applies(TalkTurn turn) =>
        turn.Triage is { Outcome: null, Label: null, Suggested.Count: 0, NotUnderstood: < AsksBeforeTheList };

    public override Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(answer.Text))
            return Task.FromResult(Heard.AskAgain("common/empty"));

        var read = turn.Read(answer.Text);
        turn.Triage.Words.Add(answer.Text);
        HeardAlready.Keep(read, turn.Talk);
        return ActOn(read, turn);
    }

    private static Task<Heard> ActOn(Understood read, TalkTurn turn)
    {
        var labels = read.Labels.Select(label => label.Id).ToList();
        switch (read.Certainty)
        {
            case Certainty.Clear or Certainty.Likely when labels[0] != "unclear":
                turn.Triage.Label = labels[0];
                return Task.FromResult(Heard.Understood);
            case Certainty.CloseCall:
                turn.Triage.Suggested = labels;
                return Task.FromResult(Heard.Understood);
            default:
                turn.Triage.NotUnderstood++;
                return turn.Triage.NotUnderstood < AsksBeforeTheList
                    ? Task.FromResult(Heard.AskAgain(read.OtherLanguage ? "triage/other-language" : "triage/tell-me-more"))
                    : Task.FromResult(Heard.Understood);
        }
    }
}

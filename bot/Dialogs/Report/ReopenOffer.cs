using Microsoft.Bot.Builder.Dialogs;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Offers to open a case again that was closed lately; what they choose is sent at once (C11).</summary>
internal sealed class ReopenOffer(Sending sending) : Exchange
{
    public override string Key => "report/reopen";

    public override IReadOnlyList<string> Rules => ["C11"];

    public override bool Applies(TalkTurn turn) => turn.Talk.KnownClosedOn is not null && turn.Triage.Outcome == TriageNotes.WantsToReport;

    public override PromptOptions Ask(TalkTurn turn) =>
        turn.Wording.Ask(Key, turn.ChannelId, new Dictionary<string, string> { ["reference"] = turn.Talk.Report.AddToReference ?? "" });

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Choice is not ("reopen" or "new"))
            return Heard.AskAgain(Key);

        turn.Talk.KnownClosedOn = null;
        if (answer.Is("new"))
        {
            turn.Talk.Report.AddToReference = null;
            return Heard.Understood;
        }

        turn.Talk.Report.Reopen = true;
        return await sending.SendAsync(turn, cancellationToken);
    }
}

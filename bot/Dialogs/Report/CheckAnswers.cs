using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Conversation;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Shows the whole report; the resident changes any answer, sends it, or leaves it for later (C10).</summary>
internal sealed class CheckAnswers(IReadOnlyList<ReportQuestion> questions, Sending sending, Leaving leaving) : Exchange
{
    private const string ChangePrefix = "change:";

    public override string Key => "report/check";

    public override bool Applies(TalkTurn turn) => turn.Triage.Outcome == TriageNotes.WantsToReport;

    public override PromptOptions Ask(TalkTurn turn)
    {
        var rows = questions.Where(question => question.BelongsHere(turn))
            .Select(question => (question, shown: question.Show(turn)))
            .Where(pair => pair.shown is not null)
            .Select(pair => new AnswerRow(turn.Content.Prompts[pair.question.Key].Title, pair.shown!, ChangePrefix + pair.question.Key))
            .ToList();
        return turn.Wording.AskToCheck(Key, turn.ChannelId, rows);
    }

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Choice is { } choice && choice.StartsWith(ChangePrefix, StringComparison.Ordinal))
        {
            Change(turn, choice[ChangePrefix.Length..]);
            return Heard.Understood;
        }

        switch (answer.Choice)
        {
            case "send":
                return await sending.SendAsync(turn, cancellationToken);
            case "delete":
                turn.Triage.Outcome = TriageNotes.HasEnough;
                await leaving.ForgetAsync(turn, cancellationToken);
                await turn.SayAsync("report/deleted", cancellationToken);
                return Heard.Understood;
            default:
                return Heard.AskAgain("report/check-again");
        }
    }

    private void Change(TalkTurn turn, string key)
    {
        if (questions.FirstOrDefault(question => question.Key == key) is not { } changed)
            return;

        changed.Forget(turn.Talk.Report);
        turn.Talk.Answered.Remove(key);
        if (key == "report/contact")
            turn.Talk.Answered.RemoveAll(answered => Ways.Keys.Contains(answered));
    }
}

using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Conversation;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Shows the whole report; the resident changes any answer, sends it, or leaves it for later (C10).</summary>
internal sealed class CheckAnswers(IReadOnlyList<ReportQuestion> questions, Sending sending, Leaving leaving) : Exchange
{
    private const string ChangePrefix = "change:";
    private const int MostByText = 120;

    public override string Key => "report/check";

    public override bool Applies(TalkTurn turn) => turn.Triage.Outcome == TriageNotes.WantsToReport;

    public override PromptOptions Ask(TalkTurn turn)
    {
        var shown = questions.Where(question => question.BelongsHere(turn))
            .Select(question => (Question: question, Words: question.Show(turn)))
            .Where(pair => pair.Words is not null)
            .ToList();
        var covered = shown.SelectMany(pair => pair.Question.Covers).ToHashSet();
        var rows = shown.Where(pair => !covered.Contains(pair.Question.Key))
            .Select(pair => new AnswerRow(LabelOf(turn, pair.Question.Key), InShort(turn, pair.Words!), ChangePrefix + pair.Question.Key))
            .ToList();
        return turn.Wording.AskToCheck(Key, turn.ChannelId, rows);
    }

    private static string LabelOf(TalkTurn turn, string key)
    {
        var prompt = turn.Content.Prompts[key];
        return turn.IsText ? prompt.SmsTitle ?? prompt.Title : prompt.Title;
    }

    // By text a long story is shown by its beginning: they have all of it in the texts they sent.
    private static string InShort(TalkTurn turn, string words)
    {
        if (!turn.IsText || words.Length <= MostByText)
            return words;

        var cut = words.LastIndexOf(' ', MostByText);
        return $"{words[..(cut > MostByText / 2 ? cut : MostByText - 1)]}...";
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
        if (key is "report/contact" or "report/contact-by-text")
            turn.Talk.Answered.RemoveAll(answered => Ways.Keys.Contains(answered));
    }
}

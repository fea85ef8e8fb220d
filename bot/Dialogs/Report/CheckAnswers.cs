using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Conversation;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Shows the whole report; the resident changes any answer, sends it, or leaves it for later (C10).</summary>
internal sealed class CheckAnswers(IReadOnlyList<ReportQuestion> questions, SendReport sendReport, WordsSeal seal, SecondReport secondReport) : Exchange
{
    private const string ChangePrefix = "change:";

    public override string Key => "report/check";

    public override bool Applies(TalkTurn turn) => turn.Triage.Outcome == TriageNotes.WantsToReport;

    public override PromptOptions Ask(TalkTurn turn)
    {
        var rows = questions.Where(question => question.Concerns(turn))
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
                return await SendAsync(turn, cancellationToken);
            case "delete":
                turn.Triage.Outcome = TriageNotes.HasEnough;
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

    private async Task<Heard> SendAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        switch (await sendReport.HandleAsync(turn.Talk.Report, cancellationToken))
        {
            case SendReportOutcome.Sent sent:
                await SayItIsInAsync(turn, sent, cancellationToken);
                await secondReport.SayAsync(turn, cancellationToken);
                return Heard.Understood;
            case SendReportOutcome.AlreadySent again:
                await turn.SayAsync("report/already-sent", cancellationToken, new Dictionary<string, string> { ["reference"] = again.Reference });
                turn.Triage.Outcome = TriageNotes.HasEnough;
                return Heard.Understood;
            case SendReportOutcome.Incomplete missing:
                AskForMissing(turn, missing.Missing);
                return Heard.AskAgain("report/incomplete");
            default:
                throw new InvalidOperationException("A report was neither sent nor refused.");
        }
    }

    private static void AskForMissing(TalkTurn turn, IReadOnlyList<string> missing)
    {
        foreach (var property in missing)
            turn.Talk.Answered.Remove(MissingAnswers.QuestionFor(property));
    }

    private async Task SayItIsInAsync(TalkTurn turn, SendReportOutcome.Sent sent, CancellationToken cancellationToken)
    {
        var report = turn.Talk.Report;
        var key = report.Anonymous == true ? "report/sent-without-name"
            : report.Contact == ContactMethod.None ? "report/sent-no-contact"
            : sent.Passphrase is not null ? "report/sent-with-words"
            : "report/sent";
        var values = new Dictionary<string, string>
        {
            ["reference"] = sent.Reference,
            ["by"] = DayWords.Long(sent.FirstContactDueOn),
            ["officer"] = turn.Content.Policy.Team(sent.Team).Officer,
            ["words"] = turn.IsText ? sent.Passphrase ?? "" : "",
        };
        var words = sent.Passphrase is null ? null : seal.Seal(sent.Passphrase);
        await turn.Context.SendActivityAsync(turn.Wording.SayReference(key, turn.ChannelId, values, sent.Reference, words), cancellationToken);

        turn.Talk.Reference = sent.Reference;
        turn.Triage.Outcome = TriageNotes.HasEnough;
    }
}

using WestKent.Bot.Channels.Sms;
using WestKent.Bot.Conversation;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Sends the report and says what became of it.</summary>
internal sealed class Sending(SendReport sendReport, WordsSeal seal, SecondReport secondReport)
{
    public async Task<Heard> SendAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        switch (await sendReport.HandleAsync(turn.Talk.Report, cancellationToken))
        {
            case SendReportOutcome.Sent sent:
                await SayItIsInAsync(turn, sent, cancellationToken);
                return Heard.Understood;
            case SendReportOutcome.Added added:
                await SayItIsAddedAsync(turn, added, cancellationToken);
                return Heard.Understood;
            case SendReportOutcome.MayReopen closed:
                (turn.Talk.KnownClosedOn, turn.Talk.Report.AddToReference) = (closed.ClosedOn, closed.Reference);
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

    // What is missing is asked of a report of its own only: there is no case it could be added to.
    private static void AskForMissing(TalkTurn turn, IReadOnlyList<string> missing)
    {
        turn.Talk.Report.AddToReference = null;
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
            ["words"] = turn.IsText ? SmsChat.SixWordsPlace : "",
        };
        var words = sent.Passphrase is null ? null : seal.Seal(sent.Passphrase);
        await turn.Context.SendActivityAsync(turn.Wording.SayReference(key, turn.ChannelId, values, sent.Reference, words), cancellationToken);
        await secondReport.SayAsync(turn, cancellationToken);
        End(turn, sent.Reference);
    }

    private async Task SayItIsAddedAsync(TalkTurn turn, SendReportOutcome.Added added, CancellationToken cancellationToken)
    {
        // Whoever only wrote a reference may add to the case, but is told nothing of it.
        var isTheirs = added.Reference == (turn.Context.Activity.ChannelData as TurnPlace)?.SignedInTo || added.Reference == turn.Talk.Reference;
        var key = !isTheirs ? "report/added-by-reference" : added.WasReopened ? "report/reopened" : "report/added";
        var values = new Dictionary<string, string> { ["reference"] = added.Reference };
        if (isTheirs)
            (values["by"], values["officer"]) = (DayWords.Long(added.NextContactOn), turn.Content.Policy.Team(added.Team).Officer);
        await turn.Context.SendActivityAsync(turn.Wording.SayReference(key, turn.ChannelId, values, added.Reference, null), cancellationToken);
        // Whoever adds to a case has told us before.
        turn.Talk.Report.ReportedBefore = YesNoUnsure.Yes;
        await secondReport.SayAsync(turn, cancellationToken);
        End(turn, added.Reference);
    }

    private static void End(TalkTurn turn, string reference)
    {
        turn.Talk.Reference = reference;
        turn.Talk.SentId = turn.Talk.Report.Id;
        turn.Triage.Outcome = TriageNotes.HasEnough;
    }
}

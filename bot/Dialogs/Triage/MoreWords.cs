using WestKent.Bot.Understanding;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Hears a sentence where a choice was offered: thanks, a wish, a correction, or more of the story.</summary>
internal static class MoreWords
{
    public static async Task<Heard> HearAsync(TalkTurn turn, Answer answer, string keptKey, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(answer.Text))
            return Heard.AskAgain("common/empty");

        var read = turn.Read(answer.Text);
        if (SmallTalk.EndingIn(turn, answer.Text) is { } ending)
        {
            await turn.SayAsync(ending, cancellationToken);
            turn.Triage.Outcome = TriageNotes.HasEnough;
            return Heard.Understood;
        }

        if (read.Certainty == Certainty.Clear && read.Labels[0].Side == Side.Wish && turn.Content.Wishes.Has(read.Labels[0].Id)
            && read.Labels[0].Id is not ("unclear" or "greeting-or-smalltalk" or "support-request"))
        {
            turn.Trace.Decides("A10", $"wants {read.Labels[0].Id}");
            await AnswerWish.SayAsync(turn, read.Labels[0].Id, cancellationToken);
            return Heard.AskOn(keptKey == "triage/offer-to-report-again" ? "triage/offer-to-report" : keptKey);
        }

        return Correction.Hear(turn, answer.Text, read) ? Heard.Understood : Heard.AskOn(keptKey);
    }
}

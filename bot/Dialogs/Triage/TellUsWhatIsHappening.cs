using Microsoft.Bot.Builder.Dialogs;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Asks for the problem in the resident's own words and reads them.</summary>
internal sealed class TellUsWhatIsHappening : Exchange
{
    public const int AsksBeforeTheList = 2;

    public override string Key => "triage/what-is-happening";

    public override bool Applies(TalkTurn turn) =>
        turn.Triage is { Outcome: null, Label: null, Suggested.Count: 0, NotUnderstood: < AsksBeforeTheList };

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(answer.Text))
            return Heard.AskAgain("common/empty");

        if (SmallTalk.In(turn, answer.Text) is { } smallTalk)
            return await AnswerSmallTalkAsync(turn, smallTalk, cancellationToken);

        var read = turn.Read(answer.Text);
        turn.Triage.Words.Add(answer.Text);
        HeardAlready.Keep(read, turn.Talk);
        turn.Triage.LongAgo = LongAgo.Is(answer.Text, turn);
        return await FirstReading.ActOnAsync(turn, read, cancellationToken);
    }

    private static async Task<Heard> AnswerSmallTalkAsync(TalkTurn turn, string key, CancellationToken cancellationToken)
    {
        if (key != "triage/thanks")
            return Heard.AskOn(key);

        await turn.SayAsync(key, cancellationToken);
        turn.Triage.Outcome = TriageNotes.HasEnough;
        return Heard.Understood;
    }
}

using Microsoft.Bot.Builder.Dialogs;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Offers up to three things the words may mean, and the full list.</summary>
internal sealed class ChooseWhatItIsLike : Exchange
{
    private const string SomethingElse = "something-else";

    public override string Key => "triage/which-is-it";

    public override IReadOnlyList<string> Rules => ["A3"];

    public override bool Applies(TalkTurn turn) => turn.Triage is { Outcome: null, Label: null, Suggested.Count: > 0 };

    public override PromptOptions Ask(TalkTurn turn)
    {
        var labels = turn.Triage.Suggested.Select(id => LabelWords.AsChoice(turn.Content, id));
        return turn.Wording.Ask(Key, turn.ChannelId, choices: [.. labels, .. turn.Content.Prompts[Key].Choices]);
    }

    public override Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Choice is null)
            return HearMoreWordsAsync(turn, answer, cancellationToken);

        if (answer.Is(SomethingElse))
            TriageNotes.LookThroughTheList(turn.Triage);
        else
            LabelWords.Choose(turn, answer.Choice);
        turn.Triage.Suggested = [];
        return Task.FromResult(Heard.Understood);
    }

    // A sentence instead of a choice is a correction: read it as what is happening.
    private static Task<Heard> HearMoreWordsAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        turn.Triage.Suggested = [];
        return new TellUsWhatIsHappening().HearAsync(turn, answer, cancellationToken);
    }
}

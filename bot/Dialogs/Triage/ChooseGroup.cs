using Microsoft.Bot.Builder.Dialogs;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Offers the groups of problems when the words did not tell.</summary>
internal sealed class ChooseGroup : Exchange
{
    private const string SpeakToSomeone = "speak-to-person";

    public override string Key => "triage/choose-group";

    public override bool Applies(TalkTurn turn) => turn.Triage is { Outcome: null, Label: null, Suggested.Count: 0, Group: null };

    public override PromptOptions Ask(TalkTurn turn)
    {
        var groups = turn.Content.Types.Select(type => type.Group).Distinct().Order(StringComparer.Ordinal)
            .Select(group => new PromptChoice(group, group, null, []));
        return turn.Wording.Ask(Key, turn.ChannelId, choices: [.. groups, .. turn.Content.Prompts[Key].Choices]);
    }

    public override Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Choice is null)
            return ChooseFromGroup.HearWordsAsync(turn, answer, cancellationToken);

        if (answer.Is(SpeakToSomeone))
            turn.Triage.Settle(SpeakToSomeone);
        else
            turn.Triage.Group = answer.Choice;
        return Task.FromResult(Heard.Understood);
    }
}

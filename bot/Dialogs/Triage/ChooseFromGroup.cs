using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Offers the problems of one group: its types, and the everyday things that are usually not ASB.</summary>
internal sealed class ChooseFromGroup : Exchange
{
    private const string Back = "other-group";
    private const string Everyday = "everyday";

    public override string Key => "triage/choose-from-group";

    public override bool Applies(TalkTurn turn) => turn.Triage is { Outcome: null, Label: null, Suggested.Count: 0, Group: not null };

    public override PromptOptions Ask(TalkTurn turn)
    {
        var labels = InGroup(turn.Content, turn.Triage.Group!).Select(id => LabelWords.AsChoice(turn.Content, id));
        return turn.Wording.Ask(Key, turn.ChannelId, choices: [.. labels, .. turn.Content.Prompts[Key].Choices]);
    }

    /// <summary>Everyday noise is found under noise, so that neither list is too long for a phone.</summary>
    public static IEnumerable<string> InGroup(ContentSnapshot content, string group)
    {
        var ofNoise = content.Types.TryGet("noise-nuisance", out var noise) ? noise.Group : null;
        return content.Types.Where(type => type.Group == group).Select(type => type.Id)
            .Concat(content.Exclusions.Where(exclusion => (IsNoise(exclusion) ? ofNoise ?? Everyday : Everyday) == group).Select(exclusion => exclusion.Id));
    }

    private static bool IsNoise(Exclusion exclusion) => exclusion.Guides.Any(guide => guide.Contains("noise", StringComparison.Ordinal));

    public override Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Choice is null)
            return HearWordsAsync(turn, answer, cancellationToken);

        if (answer.Is(Back))
            turn.Triage.Group = null;
        else
            LabelWords.Choose(turn, answer.Choice);
        return Task.FromResult(Heard.Understood);
    }

    internal static Task<Heard> HearWordsAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        var read = turn.Read(answer.Text);
        if (string.IsNullOrWhiteSpace(answer.Text) || read.Certainty == Certainty.Unclear)
        {
            turn.Trace.DidNotUnderstand();
            return Task.FromResult(Heard.AskAgain("triage/choose-group-again"));
        }

        turn.Triage.Words.Add(answer.Text);
        HeardAlready.Keep(read, turn.Talk);
        return FirstReading.ActOnAsync(turn, read, cancellationToken);
    }
}

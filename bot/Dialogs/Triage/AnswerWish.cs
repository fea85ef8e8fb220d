using Microsoft.Bot.Builder.Dialogs;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Answers a wish that is not about a neighbour: track my case, speak to someone, repairs, complaints (A10).</summary>
internal sealed class AnswerWish : Exchange
{
    private const string Stop = "stop-or-opt-out";
    private const string Support = "support-request";

    public override string Key => "triage/after-wish";

    public override IReadOnlyList<string> Rules => ["A10"];

    public override bool Applies(TalkTurn turn) =>
        turn.Triage is { Outcome: null, Label: not null } && turn.Content.Wishes.Has(turn.Triage.Label);

    public override PromptOptions Ask(TalkTurn turn)
    {
        var label = turn.Triage.Label!;
        if (turn.Triage.Told.Contains(label))
            return turn.Wording.Ask(Key, turn.ChannelId);

        turn.Triage.Told.Add(label);
        var question = turn.Wording.Words(turn.Content.Prompts[Key], turn.ChannelId, null);
        return Wording.Ask($"{Words(turn, label)}{(turn.IsText ? " " : "\n\n")}{question}", turn.Content.Prompts[Key].Choices, turn.ChannelId);
    }

    public static Task SayAsync(TalkTurn turn, string label, CancellationToken cancellationToken) =>
        turn.Context.SendActivityAsync(Wording.SayWords(Words(turn, label)), cancellationToken);

    /// <summary>To stop asks for no further question.</summary>
    public static async Task<bool> EndsAsync(TalkTurn turn, string label, CancellationToken cancellationToken)
    {
        if (label != Stop)
            return false;

        await SayAsync(turn, label, cancellationToken);
        turn.Triage.Outcome = TriageNotes.HasEnough;
        return true;
    }

    public static string Words(TalkTurn turn, string label)
    {
        if (label == "speak-to-person")
            return turn.Wording.Words(turn.Content.Prompts["common/speak-to-someone"], turn.ChannelId, null);

        // The safety block has said the rest already.
        if (label == Support && turn.Talk.SafetyFlags.Count > 0)
            return turn.Wording.Words(turn.Content.Prompts["triage/support-when-safe"], turn.ChannelId, null);

        var wish = turn.Content.Wishes[label];
        if (turn.IsText)
            return turn.Wording.FilledForText(wish.Sms);
        var link = turn.Content.Prompts.TryGet($"triage/link-{label}", out var prompt) ? "\n\n" + turn.Wording.Words(prompt, turn.ChannelId, null) : "";
        var help = label == Support
            ? "\n\n" + string.Join('\n', SupportLines.Offered(turn, ["mental-health", "crisis"]).Select(SupportLines.Web))
            : "";
        return turn.Wording.Filled(wish.Body.Trim()) + help + link;
    }

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Is("nothing-else") || SmallTalk.EndingIn(turn, answer.Text) is not null)
        {
            await turn.SayAsync("triage/thanks", cancellationToken);
            turn.Triage.Outcome = TriageNotes.HasEnough;
            return Heard.Understood;
        }

        turn.Triage.Label = null;
        turn.Triage.Words = [];
        return answer.Is("something-happened")
            ? Heard.Understood
            : await new TellUsWhatIsHappening().HearAsync(turn, answer, cancellationToken);
    }
}

using WestKent.Bot.Conversation;
using WestKent.Content.Reading;

namespace WestKent.Tests.Evaluation.Talking;

/// <summary>Plays a script through the real turn runner and holds each answer against what is expected.</summary>
internal static class TalkPlayer
{
    private const int MostParts = 2;

    // The check shows the whole report, which may take more.
    private const string Check = "report/check";

    public static async Task<IReadOnlyList<PlayedTurn>> PlayAsync(TalkService service, TalkScript script, CancellationToken ct)
    {
        var conversation = Guid.CreateVersion7().ToString("N");
        var turns = new List<PlayedTurn>();
        foreach (var line in script.Lines)
        {
            if (line.Kind != TalkLineKind.Expects)
            {
                var outcome = await service.SendAsync(script, conversation, turns.Count + 1, line, ct);
                turns.Add(new PlayedTurn(line, outcome, [.. AlwaysWrong(script, outcome)]));
                if (line.Kind == TalkLineKind.Presses && turns.Count > 1 && !WasOffered(turns[^2].Outcome, line.Text))
                    turns[^1].Failed.Add($"line {line.Number}: [{line.Text}] was not offered");
            }
            else if (WhyNot(line, turns[^1].Outcome) is { } why)
            {
                turns[^1].Failed.Add($"line {line.Number}: {why}");
            }
        }

        return turns;
    }

    private static bool WasOffered(TurnOutcome before, string pressed) => before.Replies
        .Any(reply => reply.Rows?.Any(row => row.Change == pressed) == true
            || pressed.Split(',').All(id => reply.Choices.Any(choice => choice.Id == id)));

    private static IEnumerable<string> AlwaysWrong(TalkScript script, TurnOutcome outcome)
    {
        if (outcome.Replies.Count == 0)
            yield return "nothing was answered";
        if (outcome.Replies.Count(reply => reply.IsUrgent) > 1)
            yield return "more than one safety block";
        if (script.ChannelId != "sms" || outcome.Trace?.Asking == Check)
            yield break;
        foreach (var reply in outcome.Replies.Where(reply => SmsText.Parts(SmsText.ToGsm7(reply.Markdown)) > MostParts))
            yield return $"a text of {reply.Markdown.Length} characters: {reply.Markdown}";
    }

    private static string? WhyNot(TalkLine expected, TurnOutcome outcome)
    {
        var trace = outcome.Trace!;
        var said = string.Join('\n', outcome.Replies.Select(reply => reply.Markdown));
        return expected.About switch
        {
            "" when (trace.Asking ?? "end") != expected.Text => $"expected {expected.Text}, but the talk is at {trace.Asking ?? "its end"}",
            "label" when trace.Label != expected.Text => $"expected label {expected.Text}, but it is {trace.Label ?? "open"}",
            "flag" when trace.Decisions.All(decision => decision.What != expected.Text) => $"expected flag {expected.Text}",
            "no flag" when trace.Reading?.SafetyFlags.Count > 0 => $"expected no flag, but {string.Join(", ", trace.Reading.SafetyFlags)} was raised",
            "rule" when trace.Decisions.All(decision => decision.Rule != expected.Text) => $"expected rule {expected.Text}",
            "says" when !said.Contains(expected.Text, StringComparison.OrdinalIgnoreCase) => $"expected the words \"{expected.Text}\"",
            "not says" when said.Contains(expected.Text, StringComparison.OrdinalIgnoreCase) => $"did not expect the words \"{expected.Text}\"",
            "choice" when outcome.Replies.All(reply => reply.Choices.All(choice => choice.Id != expected.Text)) => $"expected the choice {expected.Text}",
            "no choice" when outcome.Replies.Any(reply => reply.Choices.Any(choice => choice.Id == expected.Text)) => $"did not expect the choice {expected.Text}",
            "" or "label" or "flag" or "no flag" or "rule" or "says" or "not says" or "choice" or "no choice" => null,
            _ => $"nothing is known about \"expect {expected.About}\"",
        };
    }
}

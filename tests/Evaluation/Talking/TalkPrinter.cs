using System.Globalization;
using WestKent.Bot.Channels.Sms;
using WestKent.Bot.Conversation;
using WestKent.Bot.Dialogs;
using WestKent.Content.Reading;

namespace WestKent.Tests.Evaluation.Talking;

internal static class TalkPrinter
{
    public static void Print(TalkScript script, IReadOnlyList<PlayedTurn> turns, TextWriter to)
    {
        to.WriteLine($"=== {script.Name} ({script.ChannelId}) ===");
        foreach (var turn in turns)
        {
            to.WriteLine($"R: {Short(turn.Line)}");
            foreach (var reply in turn.Outcome.Replies)
                Print(reply, to, isText: script.ChannelId == "sms");
            if (script.ChannelId == "sms")
                to.WriteLine($"   ({Parts(turn)} parts)");
            to.WriteLine($"   · {Trace(turn.Outcome.Trace!)}");
            foreach (var failed in turn.Failed)
                to.WriteLine($"   FAILED {failed}");
            to.WriteLine();
        }

        if (script.ChannelId == "sms")
            to.WriteLine($"{turns.Count} texts in, {turns.Sum(Parts)} parts out");
    }

    private static int Parts(PlayedTurn turn) => SmsPieces.Of(turn.Outcome.Replies).Sum(SmsText.Parts);

    private static void Print(Reply reply, TextWriter to, bool isText)
    {
        to.WriteLine($"{(reply.IsUrgent ? "B! " : "B: ")}{reply.Markdown.Replace("\n", "\n   ", StringComparison.Ordinal)}");
        foreach (var row in reply.Rows ?? [])
            to.WriteLine($"   | {row.Label}: {row.Value}");
        if (reply.Choices.Count > 0 && !isText)
            to.WriteLine($"   {string.Join(' ', reply.Choices.Select(choice => $"[{choice.Say}]"))}");
    }

    private static string Short(TalkLine line) =>
        line.Kind == TalkLineKind.Presses ? $"[{line.Text}]" : line.Text.Length > 300 ? line.Text[..300] + "..." : line.Text;

    private static string Trace(TurnTrace trace)
    {
        var read = trace.Reading is { } reading
            ? string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", reading.Labels.Select(label => $"{label.Id} {label.Probability:F2}"))} ({reading.Certainty}); ")
            : "";
        var because = string.Join(", ", trace.Decisions.Select(decision => $"{decision.Rule} {decision.What}"));
        return $"{read}label {trace.Label ?? "-"}; asks {trace.Asking ?? "nothing"}; {because}";
    }
}

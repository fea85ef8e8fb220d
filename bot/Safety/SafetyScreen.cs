using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using WestKent.Bot.Conversation;
using WestKent.Bot.Dialogs;

namespace WestKent.Bot.Safety;

/// <summary>Looks for danger in every message, before anything else, and gives the right help once for each kind (B1–B3).</summary>
internal static class SafetyScreen
{
    public static async Task AnswerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Context.Activity.Value is not null)
            return;

        foreach (var flag in turn.Read(turn.Context.Activity.Text ?? "").SafetyFlags)
        {
            if (turn.Talk.SafetyFlags.Contains(flag))
                continue;

            turn.Talk.SafetyFlags.Add(flag);
            turn.Talk.Report.SafetyFlags.Add(flag);
            turn.Triage.TalkingIsUnsafe = true;
            await turn.Context.SendActivityAsync(Block(turn, flag), cancellationToken);
        }
    }

    private static Activity Block(TalkTurn turn, string flag)
    {
        var added = turn.Content.Safety.TryGet(flag, out var words) ? words : null;
        var text = turn.IsText
            ? SafetyBlocks.ForText(flag)
            : $"{SafetyBlocks.ForWeb(flag)}\n\n{turn.Wording.Filled(added?.Body ?? "")}".Trim();
        return ReplyActivity.ToActivity(new Reply(text, []) { IsUrgent = true });
    }
}

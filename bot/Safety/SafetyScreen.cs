using WestKent.Bot.Conversation;
using WestKent.Bot.Dialogs;

namespace WestKent.Bot.Safety;

/// <summary>
/// Looks for danger in every message, before anything else (B1–B3). However many signs there are, one block is said, the
/// most urgent first; every sign is kept for staff.
/// </summary>
internal static class SafetyScreen
{
    // Somebody in danger reads no more than this; the rest is kept for staff.
    private const int MostSaid = 3;

    // Danger may be new each time it is told; the other flags stay true and need no reminder.
    private static readonly HashSet<string> WorthRepeating = ["emergency_now", "self_harm"];

    /// <returns>Whether help was said.</returns>
    public static async Task<bool> AnswerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Context.Activity.Value is not null)
            return false;

        var raised = RaisedBy(turn, turn.Context.Activity.Text ?? "");
        var fresh = SafetyBlocks.MostUrgentFirst.Where(flag => raised.Contains(flag) && !turn.Talk.SafetyFlags.Contains(flag)).ToList();
        foreach (var flag in raised)
            turn.Trace.Decides(RuleOf(flag), flag);
        foreach (var flag in fresh)
            Keep(turn, flag);

        var again = fresh.Count > 0 ? null : SafetyBlocks.MostUrgentFirst.FirstOrDefault(flag => WorthRepeating.Contains(flag) && raised.Contains(flag));
        var words = fresh.Count > 0 ? Block(turn, fresh)
            : again is not null ? turn.IsText ? SafetyBlocks.AgainForText(again) : SafetyBlocks.AgainForWeb(again)
            : null;
        if (words is null)
            return false;

        await turn.Context.SendActivityAsync(ReplyActivity.ToActivity(new Reply(words, []) { IsUrgent = true }), cancellationToken);
        return true;
    }

    // "kids" or "mum" alone says who it is about, not that they are in danger.
    private static IReadOnlyList<string> RaisedBy(TalkTurn turn, string words) => turn.Read(words).SafetyFlags is { Count: > 0 } flags
        ? words.Trim().Contains(' ', StringComparison.Ordinal) ? flags : [.. flags.Where(flag => !flag.EndsWith("_safeguarding", StringComparison.Ordinal))]
        : [];

    private static void Keep(TalkTurn turn, string flag)
    {
        turn.Talk.SafetyFlags.Add(flag);
        turn.Talk.Report.SafetyFlags.Add(flag);
        turn.Triage.TalkingIsUnsafe = true;
    }

    private static string Block(TalkTurn turn, List<string> raised)
    {
        var flags = raised.Take(MostSaid).ToList();
        if (turn.IsText)
            return string.Join(' ', flags.Skip(1).Select(SafetyBlocks.AlsoForText).Prepend(SafetyBlocks.ForText(flags[0])));

        var added = turn.Content.Safety.TryGet(flags[0], out var words) ? turn.Wording.Filled(words.Body.Trim()) : "";
        return string.Join("\n\n", flags.Skip(1).Select(SafetyBlocks.AlsoForWeb).Prepend(SafetyBlocks.ForWeb(flags[0])).Append(added)).TrimEnd();
    }

    private static string RuleOf(string flag) => flag switch
    {
        "emergency_now" => "B1",
        "unsafe_to_contact" => "B4",
        _ => "B3",
    };
}

using WestKent.Bot.Dialogs;

namespace WestKent.Bot.Conversation;

/// <summary>What became of a message.</summary>
/// <param name="Number">The turn's place in its conversation, from 1.</param>
/// <param name="Replies">What the bot said; for a repeat, what it said the first time.</param>
/// <param name="IsRepeat">The message had been answered before; nothing new happened.</param>
public sealed record TurnOutcome(int Number, IReadOnlyList<Reply> Replies, bool IsRepeat)
{
    /// <summary>Why; null for a repeat.</summary>
    public TurnTrace? Trace { get; init; }
}

using WestKent.Bot.Conversation;

namespace WestKent.Bot.Channels.Web;

/// <summary>One message of the resident and what the bot said to it.</summary>
public sealed record ChatTurn(int Number, string ResidentText, IReadOnlyList<Reply> Replies);

/// <summary>What became of something sent from the chat page.</summary>
public enum SendOutcome
{
    Sent,

    /// <summary>Sent, and someone else may see this device: the browser should soon forget the talk.</summary>
    SentUnderWatch,
    Empty,
    TooLong,
}

namespace WestKent.Bot.Conversation;

/// <summary>One message from a resident, as its channel received it.</summary>
/// <param name="ChannelId">The Bot Framework channel: <c>webchat</c> or <c>sms</c>.</param>
/// <param name="MessageId">Unique within the channel; the same id is only ever answered once.</param>
/// <param name="Text">The resident's words; for a quick reply, the words on the button.</param>
/// <param name="Choice">The id of the quick reply pressed, if one was.</param>
/// <param name="AnswersTurn">The number of the turn the resident was looking at; null where the channel cannot tell.</param>
public sealed record InboundMessage(
    string ChannelId,
    string ConversationId,
    string MessageId,
    string Text,
    string? Choice = null,
    int? AnswersTurn = null)
{
    public MessageKind Kind { get; init; } = MessageKind.Words;

    /// <summary>The number it came from, in international form. It tells where an answer goes, never who wrote.</summary>
    public string? Phone { get; init; }

    /// <summary>The case this person is signed in to, by its reference and a code; null on any other channel than the web.</summary>
    public Guid? SignedInCaseId { get; init; }

    /// <summary>That case's reference.</summary>
    public string? SignedInTo { get; init; }
}

/// <summary>What a message is, beyond its words.</summary>
public enum MessageKind
{
    Words,

    /// <summary>Words, and something that could not be taken in, such as a picture.</summary>
    WordsAndMore,

    /// <summary>Only something that could not be taken in.</summary>
    NoWords,

    TooLong,

    /// <summary>Back after STOP: the question on the table is asked again.</summary>
    Back,

    /// <summary>They had all we send in a day: nothing but help in danger is said.</summary>
    Spent,

    /// <summary>Kept, and nothing is said.</summary>
    Quiet,
}

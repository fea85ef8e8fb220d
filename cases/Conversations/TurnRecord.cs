namespace WestKent.Cases.Conversations;

/// <summary>One message and what was answered. Its key claims the message, so it can never be handled twice.</summary>
public sealed class TurnRecord
{
    private TurnRecord()
    {
    }

    public string ChannelId { get; private set; } = "";

    public string MessageId { get; private set; } = "";

    public string ConversationId { get; private set; } = "";

    /// <summary>The turn's place in its conversation, from 1, without gaps or doubles.</summary>
    public int Number { get; private set; }

    public DateTime ReceivedUtc { get; private set; }

    public string? Text { get; private set; }

    public string? Choice { get; private set; }

    public string RepliesJson { get; private set; } = "";

    public string ContentRevision { get; private set; } = "";

    /// <summary>The replies of a turn whose words are gone.</summary>
    public const string Nothing = "[]";

    internal void Forget() => (Text, Choice, RepliesJson) = (null, null, Nothing);

    public static TurnRecord Of(
        string channelId, string messageId, string conversationId, int number, DateTime receivedUtc,
        string? text, string? choice, string repliesJson, string contentRevision) => new()
        {
            ChannelId = channelId,
            MessageId = messageId,
            ConversationId = conversationId,
            Number = number,
            ReceivedUtc = receivedUtc,
            Text = text,
            Choice = choice,
            RepliesJson = repliesJson,
            ContentRevision = contentRevision,
        };
}

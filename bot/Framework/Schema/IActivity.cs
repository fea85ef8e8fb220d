namespace Microsoft.Bot.Schema;

public interface IActivity
{
    string Type { get; set; }
    string Id { get; set; }
    string ServiceUrl { get; set; }
    DateTimeOffset? Timestamp { get; set; }
    DateTimeOffset? LocalTimestamp { get; set; }
    string ChannelId { get; set; }
    ChannelAccount From { get; set; }
    ConversationAccount Conversation { get; set; }
    ChannelAccount Recipient { get; set; }
    string ReplyToId { get; set; }
    IList<Entity> Entities { get; set; }
    dynamic ChannelData { get; set; }

    T GetChannelData<T>();
    bool TryGetChannelData<T>(out T instance);

    /// <summary>The activity as a message, or null if it is of another type. The other As methods do alike.</summary>
    IMessageActivity AsMessageActivity();
    IEventActivity AsEventActivity();
    ITypingActivity AsTypingActivity();
    IConversationUpdateActivity AsConversationUpdateActivity();
    IEndOfConversationActivity AsEndOfConversationActivity();
    IInvokeActivity AsInvokeActivity();

    ConversationReference GetConversationReference();
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}

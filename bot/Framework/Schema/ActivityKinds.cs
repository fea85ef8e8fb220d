namespace Microsoft.Bot.Schema;

public interface IMessageActivity : IActivity
{
    string Locale { get; set; }
    string Text { get; set; }
    string Speak { get; set; }
    string InputHint { get; set; }
    string Summary { get; set; }
    string TextFormat { get; set; }
    string AttachmentLayout { get; set; }
    IList<Attachment> Attachments { get; set; }
    SuggestedActions SuggestedActions { get; set; }
    string Importance { get; set; }
    string DeliveryMode { get; set; }
    DateTimeOffset? Expiration { get; set; }
    object Value { get; set; }
    SemanticAction SemanticAction { get; set; }

    bool HasContent();
}

public interface IEventActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}

public interface ITypingActivity : IActivity
{
}

public interface IConversationUpdateActivity : IActivity
{
    IList<ChannelAccount> MembersAdded { get; set; }
    IList<ChannelAccount> MembersRemoved { get; set; }
    string TopicName { get; set; }
    bool? HistoryDisclosed { get; set; }
}

public interface IEndOfConversationActivity : IActivity
{
    string Code { get; set; }
    string Text { get; set; }
    object Value { get; set; }
}

public interface IInvokeActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}

public interface ITraceActivity : IActivity
{
    string Name { get; set; }
    string Label { get; set; }
    string ValueType { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}

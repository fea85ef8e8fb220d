using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public IMessageActivity AsMessageActivity() => As(ActivityTypes.Message);

    public IEventActivity AsEventActivity() => As(ActivityTypes.Event);

    public ITypingActivity AsTypingActivity() => As(ActivityTypes.Typing);

    public IConversationUpdateActivity AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    public IEndOfConversationActivity AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    public IInvokeActivity AsInvokeActivity() => As(ActivityTypes.Invoke);

    public ITraceActivity AsTraceActivity() => As(ActivityTypes.Trace);

    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    public ITraceActivity CreateTrace(
        string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
    {
        var trace = Answer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToAnswer,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;

        if (isIncoming)
        {
            (From, Recipient) = (reference.User, reference.Bot);
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            (From, Recipient) = (reference.Bot, reference.User);
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    public T GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T data => data,
        var data => JToken.FromObject(data).ToObject<T>(),
    };

    public bool TryGetChannelData<T>(out T instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<T>();
            return true;
        }
#pragma warning disable CA1031 // Channel data is the sender's; whatever cannot be read as T is simply not T.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    /// <summary>True when the type is <paramref name="activityType"/> or a sub-type such as "message/image".</summary>
    protected bool IsActivity(string activityType) =>
        Type is { } type
        && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    // Web chat and Direct Line give a conversation update an id that no reply may name.
    private string IdToAnswer =>
        IsType(ActivityTypes.ConversationUpdate) && ChannelId is "directline" or "webchat" ? null : Id;

    private Activity As(string type) => IsActivity(type) ? this : null;

    private bool IsType(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);

    private Activity Answer(string type) => new(type)
    {
        Timestamp = TimeProvider.System.GetUtcNow().UtcDateTime,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = IdToAnswer,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation is null ? null : new ConversationAccount(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name),
    };
}

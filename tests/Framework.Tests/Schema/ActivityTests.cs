using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Schema;

public class ActivityTests
{
    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var message = Incoming(ActivityTypes.Message);

        var reply = message.CreateReply("hello");

        Assert.Equal((ActivityTypes.Message, "hello", "en-gb"), (reply.Type, reply.Text, reply.Locale));
        Assert.Equal(("bot", "user", "1"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId));
        Assert.Equal(("c", "test", "https://test.com"), (reply.Conversation.Id, reply.ChannelId, reply.ServiceUrl));
        Assert.NotNull(reply.Timestamp);
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
        Assert.Equal(("", "de"), (message.CreateReply().Text, message.CreateReply(locale: "de").Locale));
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("test", "1")]
    public void A_conversation_update_of_web_chat_is_no_message_to_reply_to(string channel, string? replyTo)
    {
        var update = Incoming(ActivityTypes.ConversationUpdate);
        update.ChannelId = channel;

        Assert.Equal(replyTo, update.CreateReply().ReplyToId);
        Assert.Equal(replyTo, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_sends_an_activity_out_and_in()
    {
        var reference = Incoming(ActivityTypes.Message).GetConversationReference();

        var outgoing = new Activity { Locale = "fr" }.ApplyConversationReference(reference);
        var incoming = new Activity().ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("bot", "user", "1", "fr"), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId, outgoing.Locale));
        Assert.Equal(("user", "bot", "1", "en-gb"), (incoming.From.Id, incoming.Recipient.Id, incoming.Id, incoming.Locale));
        Assert.Null(outgoing.Id);
        Assert.Null(incoming.ReplyToId);
        Assert.Throws<ArgumentNullException>(() => new Activity().ApplyConversationReference(null));
    }

    [Fact]
    public void A_continuation_comes_from_the_user_and_names_the_reference()
    {
        var reference = Incoming(ActivityTypes.Message).GetConversationReference();

        var activity = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (activity.Type, activity.Name));
        Assert.Equal(("user", "bot"), (activity.From.Id, activity.Recipient.Id));
        Assert.Same(reference, activity.RelatesTo);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/image", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("event", false)]
    [InlineData(null, false)]
    public void An_activity_is_seen_as_a_message_only_if_it_is_one(string? type, bool expected) =>
        Assert.Equal(expected, new Activity { Type = type }.AsMessageActivity() is not null);

    [Fact]
    public void Each_kind_is_made_with_its_type()
    {
        Assert.Equal(ActivityTypes.Message, Activity.CreateMessageActivity().Type);
        Assert.Equal(ActivityTypes.Typing, Activity.CreateTypingActivity().AsTypingActivity().Type);
        Assert.Equal(ActivityTypes.Event, Activity.CreateEventActivity().AsEventActivity().Type);
        Assert.Equal(ActivityTypes.Invoke, Activity.CreateInvokeActivity().AsInvokeActivity().Type);
        Assert.Equal(ActivityTypes.EndOfConversation, Activity.CreateEndOfConversationActivity().AsEndOfConversationActivity().Type);
        Assert.Empty(Activity.CreateConversationUpdateActivity().AsConversationUpdateActivity().MembersAdded);
    }

    [Fact]
    public void A_trace_names_its_caller_and_its_value()
    {
        var trace = Activity.CreateTraceActivity("state", value: new ChannelAccount("u"));

        Assert.Equal((ActivityTypes.Trace, "state", "ChannelAccount"), (trace.Type, trace.Name, trace.ValueType));
        Assert.Equal(nameof(A_trace_names_its_caller_and_its_value), trace.Label);
        Assert.Equal("kind", Incoming(ActivityTypes.Message).CreateTrace("state", 1, "kind").ValueType);
    }

    [Fact]
    public void A_button_can_be_written_as_its_words()
    {
        CardAction button = "Yes";
        var card = new HeroCard("title", buttons: [button]).ToAttachment();

        Assert.Equal(("Yes", "Yes"), (button.Title, button.Value));
        Assert.Equal("application/vnd.microsoft.card.hero", card.ContentType);
        Assert.Equal("title", ((HeroCard)card.Content).Title);
    }

    [Theory]
    [InlineData(" ", false)]
    [InlineData("x", true)]
    public void Blank_text_is_no_content(string text, bool expected) => Assert.Equal(expected, new Activity { Text = text }.HasContent());

    private static Activity Incoming(string type) => new(type)
    {
        Id = "1",
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Locale = "en-gb",
        From = new ChannelAccount("user", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "kind", "c"),
    };
}

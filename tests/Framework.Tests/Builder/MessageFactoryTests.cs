using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Builder;

public class MessageFactoryTests
{
    [Fact]
    public void Text_speech_and_hint_are_set()
    {
        var message = MessageFactory.Text("hello", "speak", InputHints.ExpectingInput);

        Assert.Equal((ActivityTypes.Message, "hello", "speak", "expectingInput"), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Equal("acceptingInput", MessageFactory.Text("x").InputHint);
        Assert.Null(MessageFactory.Text("").Text);
    }

    [Fact]
    public void Suggested_words_become_buttons_that_say_them()
    {
        var message = MessageFactory.SuggestedActions(["Yes", "No"], "Well?", null, null, ["user"]);

        Assert.Equal(["imBack:Yes:Yes", "imBack:No:No"], message.SuggestedActions.Actions.Select(a => $"{a.Type}:{a.Title}:{a.Value}"));
        Assert.Equal(("Well?", "user"), (message.Text, Assert.Single(message.SuggestedActions.To)));
    }

    [Fact]
    public void Suggested_buttons_are_kept_as_they_are()
    {
        var button = new CardAction(ActionTypes.OpenUrl, "Map", value: "https://example.org");

        var message = MessageFactory.SuggestedActions(new[] { button }.Where(_ => true), "t", toList: null);

        Assert.Same(button, Assert.Single(message.SuggestedActions.Actions));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!, "t", toList: null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, "t", toList: null));
    }

    [Fact]
    public void Attachments_are_listed_or_shown_side_by_side()
    {
        var card = new HeroCard("a").ToAttachment();

        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([card, card], "t").AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment([card, card]).AttachmentLayout);
        Assert.Same(card, Assert.Single(MessageFactory.Attachment(card).Attachments));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null!));
    }

    [Fact]
    public void A_link_to_content_becomes_an_attachment()
    {
        var message = MessageFactory.ContentUrl("https://example.org/a.png", "image/png", "a", "text", "speak", InputHints.IgnoringInput);

        var attachment = Assert.Single(message.Attachments);
        Assert.Equal(("https://example.org/a.png", "image/png", "a"), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
        Assert.Equal(("text", "speak", "ignoringInput"), (message.Text, message.Speak, message.InputHint));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://example.org", ""));
    }
}

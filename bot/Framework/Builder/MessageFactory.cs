using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Messages of the usual shapes.</summary>
public static class MessageFactory
{
    public static Activity Text(string text, string ssml = null, string inputHint = null) => Message(text, ssml, inputHint);

    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null) =>
        SuggestedActions(actions, text, ssml, inputHint, null);

    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var cardActions = actions.Select(a => new CardAction { Type = ActionTypes.ImBack, Value = a, Title = a });
        return SuggestedActions(cardActions, text, ssml, inputHint, toList);
    }

    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null) =>
        SuggestedActions(cardActions, text, ssml, inputHint, null);

    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Message(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = cardActions.ToList(), To = toList };
        return message;
    }

    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attached(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null) =>
        Attached(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);

    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null) =>
        Attached(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);

    public static IMessageActivity ContentUrl(
        string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            throw new ArgumentNullException(nameof(url));
        }

        if (string.IsNullOrWhiteSpace(contentType))
        {
            throw new ArgumentNullException(nameof(contentType));
        }

        var attachment = new Attachment { ContentType = contentType, ContentUrl = url, Name = name ?? string.Empty };
        return Attached(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    private static Activity Attached(string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments.ToList();
        return message;
    }

    private static Activity Message(string text, string ssml, string inputHint)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }
}

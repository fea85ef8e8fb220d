using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace WestKent.Bot.Conversation;

/// <summary>Carries a <see cref="Reply"/> inside a Bot Framework activity and back out.</summary>
internal static class ReplyActivity
{
    private const string ContentType = "application/vnd.westkent.reply";

    public static Activity ToActivity(Reply reply)
    {
        var activity = MessageFactory.Text(reply.Markdown, inputHint: InputHints.ExpectingInput);
        activity.TextFormat = "markdown";
        activity.Attachments = [new Attachment(contentType: ContentType, content: reply with { Markdown = "", Choices = [] })];

        if (reply.Choices.Count > 0)
        {
            activity.SuggestedActions = new SuggestedActions(actions:
                [.. reply.Choices.Select(choice => new CardAction(ActionTypes.ImBack, title: choice.Say, value: choice.Id, channelData: choice.IsAlone))]);
        }

        return activity;
    }

    public static Reply Read(Activity activity)
    {
        var carried = activity.Attachments?.Select(attached => attached.Content).OfType<Reply>().FirstOrDefault() ?? new Reply("", []);
        return carried with
        {
            Markdown = activity.Text ?? "",
            Choices = [.. activity.SuggestedActions?.Actions?.Select(ReadChoice) ?? []],
        };
    }

    private static ReplyChoice ReadChoice(CardAction action) => new(action.Value?.ToString() ?? action.Title, action.Title, action.ChannelData is true);
}

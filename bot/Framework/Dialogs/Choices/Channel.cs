using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What each channel can show beside plain text.</summary>
public class Channel
{
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = default)
    {
        var most = channelId switch
        {
            Channels.Facebook or Channels.Skype => 10,
            Channels.Line => 13,
            Channels.Kik => 20,
            Channels.Msteams when conversationType == "personal" => 3,
            Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => 100,
            _ => -1,
        };
        return buttonCnt <= most;
    }

    public static bool SupportsCardActions(string channelId, int buttonCnt = 100)
    {
        var most = channelId switch
        {
            Channels.Facebook or Channels.Skype => 3,
            Channels.Msteams => 50,
            Channels.Line => 99,
            Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech
                or Channels.Webchat or Channels.Cortana => 100,
            _ => -1,
        };
        return buttonCnt <= most;
    }

    public static bool HasMessageFeed(string channelId) => channelId != Channels.Cortana;

    public static int MaxActionTitleLength(string channelId) => 20;

    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;
}

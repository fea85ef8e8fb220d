using Microsoft.Extensions.Options;
using WestKent.Bot.Channels.Web;
using WestKent.Cases.Notices;
using WestKent.Cases.Texting;

namespace WestKent.Bot.Dialogs;

/// <summary>Gives someone who texts a link with which to go on in a browser, once.</summary>
internal sealed class WebLink(TalkKeys keys, IOptions<NoticeOptions> site)
{
    private const string Words = "common/web-link";

    /// <returns>Whether the message asked for it.</returns>
    public async Task<bool> AnswerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var said = ChoiceReading.Plain(turn.Context.Activity.Text);
        var asks = turn.Content.Prompts[Words].Choices;
        if (!asks.Any(choice => ChoiceReading.Plain(choice.Say) == said || choice.Also.Any(also => ChoiceReading.Plain(also) == said)))
            return false;

        var key = keys.Make(turn.Context.Activity.Conversation.Id);
        var link = new Uri(site.Value.PublicUrl, WebChat.GoOnPath + key).ToString();
        await turn.SayAsync(Words, cancellationToken, new Dictionary<string, string> { ["link"] = link });
        turn.Talk.IsIntroduced = true;
        return true;
    }
}

using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using WestKent.Bot.Conversation;
using WestKent.Cases.Storage;

namespace WestKent.Bot.Channels.DirectLine;

/// <summary>A conversation as Direct Line shows it: one list of activities, counted from its beginning.</summary>
internal sealed class DirectLineChat(TurnRunner turns, CasesDb db, WordsSeal seal)
{
    public const int LongestMessage = 4_000;

    private const string ChannelId = Microsoft.Bot.Connector.Channels.Directline;

    /// <returns>The id the message has in the conversation.</returns>
    /// <exception cref="TurnFailedException">Nothing was kept.</exception>
    public async Task<string> SendAsync(string conversation, string? clientId, string text, string? choice, CancellationToken cancellationToken)
    {
        var id = $"{conversation}|{clientId ?? Guid.NewGuid().ToString("N")}";
        var outcome = await turns.RunAsync(new InboundMessage(ChannelId, conversation, id, text, choice), cancellationToken);
        return IdOf(conversation, outcome.Number, 0);
    }

    /// <returns>Everything after the first so many activities, and how many there are now.</returns>
    public async Task<(IReadOnlyList<Activity> Activities, int Watermark)> ReadAsync(string conversation, int watermark, CancellationToken cancellationToken)
    {
        var all = (await db.Turns.AsNoTracking().Where(turn => turn.ConversationId == conversation && turn.ChannelId == ChannelId)
                .OrderBy(turn => turn.Number).Select(turn => new { turn.Number, turn.Text, turn.ReceivedUtc, turn.RepliesJson }).ToListAsync(cancellationToken))
            .SelectMany(turn => RepliesJson.Read(turn.RepliesJson)
                .Select(reply => ShownReply.ToActivity(reply, seal))
                .Select(answer => Placed(answer, new ChannelAccount(id: "west-kent", role: "bot")))
                .Prepend(Placed(new Activity(ActivityTypes.Message) { Text = turn.Text }, new ChannelAccount(id: "resident", role: "user")))
                .Select((activity, place) => Numbered(activity, conversation, turn.Number, place, turn.ReceivedUtc)))
            .ToList();
        return ([.. all.Skip(watermark)], all.Count);
    }

    private static Activity Placed(Activity activity, ChannelAccount from)
    {
        activity.From = from;
        return activity;
    }

    private static Activity Numbered(Activity activity, string conversation, int turn, int place, DateTime atUtc)
    {
        activity.Id = IdOf(conversation, turn, place);
        activity.ReplyToId = place == 0 ? null : IdOf(conversation, turn, 0);
        activity.ChannelId = ChannelId;
        activity.Conversation = new ConversationAccount(id: conversation);
        activity.Timestamp = new DateTimeOffset(atUtc, TimeSpan.Zero);
        return activity;
    }

    private static string IdOf(string conversation, int turn, int place) => $"{conversation}|{turn:0000}.{place}";
}

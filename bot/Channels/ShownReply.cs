using Microsoft.Bot.Schema;
using WestKent.Bot.Conversation;

namespace WestKent.Bot.Channels;

/// <summary>A reply for clients that know nothing but Bot Framework activities: all of it is in the words and the suggested actions.</summary>
internal static class ShownReply
{
    public static Activity ToActivity(Reply reply, WordsSeal seal)
    {
        var activity = ReplyActivity.ToActivity(reply with { Markdown = string.Join("\n\n", Words(reply, seal)) });
        activity.Attachments = null;
        return activity;
    }

    private static IEnumerable<string> Words(Reply reply, WordsSeal seal)
    {
        if (reply.Reference is not null)
            yield return $"**{reply.Reference}**";
        if (reply.SealedWords is not null && seal.Open(reply.SealedWords) is { } words)
            yield return $"**{words}**";
        yield return reply.Markdown;
        if (reply.Rows is { Count: > 0 } rows)
            yield return string.Join('\n', rows.Select(row => $"- {row.Label}: {row.Value}"));
    }
}

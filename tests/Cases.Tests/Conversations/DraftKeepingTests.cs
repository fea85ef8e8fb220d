using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Conversations;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Conversations;

public sealed class DraftKeepingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_talk_nobody_came_back_to_is_forgotten_after_thirty_days(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await saved.KeepAsync(
            BotStateRecord.Begin("webchat/conversations/old", "{}", saved.Clock.NowUtc.AddDays(-31)), Turn(saved, "old"),
            BotStateRecord.Begin("webchat/conversations/recent", "{}", saved.Clock.NowUtc.AddDays(-29)), Turn(saved, "recent"));

        await saved.RunOutboxAsync();

        Assert.Equal(["webchat/conversations/recent"], await saved.ReadAsync(db => db.BotStates.Select(state => state.Key).ToListAsync()));
        Assert.Equal([null, "music"], await saved.ReadAsync(db => db.Turns.OrderBy(turn => turn.ConversationId).Select(turn => turn.Text).ToListAsync()));
    }

    private static TurnRecord Turn(Saved saved, string talk) =>
        TurnRecord.Of("webchat", talk, talk, 1, saved.Clock.NowUtc, "music", null, "[{}]", "test");
}

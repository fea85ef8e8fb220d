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
            BotStateRecord.Begin("old", "{}", saved.Clock.NowUtc.AddDays(-31)), BotStateRecord.Begin("recent", "{}", saved.Clock.NowUtc.AddDays(-29)));

        await saved.RunOutboxAsync();

        Assert.Equal(["recent"], await saved.ReadAsync(db => db.BotStates.Select(state => state.Key).ToListAsync()));
    }
}

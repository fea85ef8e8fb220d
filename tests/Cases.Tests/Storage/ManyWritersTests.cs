using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Conversations;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Storage;

public sealed class ManyWritersTests
{
    private const int Writers = 64;
    private const int TurnsEach = 25;

    [Theory, OnSqlite, OnPostgres]
    public async Task Sixty_four_writers_at_once_lose_nothing_and_none_hears_of_a_busy_database(Database database)
    {
        await using var saved = await Saved.NewAsync(database);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => TalkAsync(saved, writer))));

        Assert.Equal(Writers * TurnsEach, await saved.ReadAsync(db => db.Turns.CountAsync()));
        Assert.Equal(Writers, await saved.ReadAsync(db => db.BotStates.CountAsync(state => state.Json == $"{TurnsEach}")));
        if (database == Database.Sqlite)
        {
            Assert.Equal("ok", await saved.ReadAsync(db => db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").AsAsyncEnumerable().FirstAsync().AsTask()));
        }
    }

    private static async Task TalkAsync(Saved saved, int writer)
    {
        for (var number = 1; number <= TurnsEach; number++)
        {
            await saved.DoAsync<CasesDb, bool>(db => StageTurnAsync(db, writer, number));
        }
    }

    private static async Task<bool> StageTurnAsync(CasesDb db, int writer, int number)
    {
        var now = Saved.Monday.UtcDateTime;
        var state = await db.BotStates.SingleOrDefaultAsync(one => one.Key == $"c{writer}");
        state?.Replace($"{number}", now);
        if (state is null)
        {
            db.Add(BotStateRecord.Begin($"c{writer}", $"{number}", now));
        }

        db.Add(TurnRecord.Of("web", $"{writer}-{number}", $"c{writer}", number, now, "hello", null, "[]", "r1"));
        return true;
    }
}

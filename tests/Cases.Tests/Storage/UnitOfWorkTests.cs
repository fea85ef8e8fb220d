using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Conversations;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Storage;

public sealed class UnitOfWorkTests
{
    private static readonly DateTime Now = Saved.Monday.UtcDateTime;

    [Fact]
    public async Task What_is_committed_is_there_after_closing_and_opening_again()
    {
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        var first = await Saved.OpenAsync(folder);
        await first.KeepAsync(Turn("m1", 1));
        await first.Services.DisposeAsync();

        await using var second = await Saved.OpenAsync(folder);
        var turn = await second.ReadAsync(db => db.Turns.SingleAsync());

        Assert.Equal(Now, turn.ReceivedUtc);
        Assert.Equal(DateTimeKind.Utc, turn.ReceivedUtc.Kind);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_message_can_be_claimed_only_once(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await saved.KeepAsync(Turn("m1", 1));

        var duplicate = await Assert.ThrowsAsync<DuplicateKeyException>(() => saved.KeepAsync(Turn("m1", 2)));

        Assert.Equal(("Turns", true), (duplicate.Table, duplicate.IsPrimaryKey));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_messages_cannot_take_the_same_place_in_a_conversation(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await saved.KeepAsync(Turn("m1", 1));

        var duplicate = await Assert.ThrowsAsync<DuplicateKeyException>(() => saved.KeepAsync(Turn("m2", 1)));

        Assert.Equal(("Turns", false), (duplicate.Table, duplicate.IsPrimaryKey));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_turns_that_read_the_same_state_only_the_first_is_kept(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await saved.KeepAsync(BotStateRecord.Begin("k", "{}", Now));
        await using var first = await TurnThatReadTheStateAsync(saved, "m1", 1);
        await using var second = await TurnThatReadTheStateAsync(saved, "m2", 2);

        await first.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(
            () => second.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None));

        Assert.Equal(["m1"], await saved.ReadAsync(db => db.Turns.Select(turn => turn.MessageId).ToListAsync()));
        Assert.Equal("m1", await saved.ReadAsync(db => db.BotStates.Select(state => state.Json).SingleAsync()));
    }

    [Fact]
    public async Task Nothing_saves_but_the_unit_of_work()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        await using var scope = saved.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CasesDb>();
        db.Add(Turn("m1", 1));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }

    [Fact]
    public async Task A_local_time_is_refused_where_an_instant_is_meant()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var local = TurnRecord.Of("web", "m1", "c1", 1, DateTime.SpecifyKind(Now, DateTimeKind.Local), null, null, "[]", "r1");

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => saved.KeepAsync(local));

        Assert.Contains("UTC only", refused.ToString(), StringComparison.Ordinal);
    }

    private static async Task<AsyncServiceScope> TurnThatReadTheStateAsync(Saved saved, string messageId, int number)
    {
        var scope = saved.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CasesDb>();
        (await db.BotStates.SingleAsync()).Replace(messageId, Now);
        db.Add(Turn(messageId, number));
        return scope;
    }

    private static TurnRecord Turn(string messageId, int number) =>
        TurnRecord.Of("web", messageId, "c1", number, Now, "hello", null, "[]", "r1");
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases;
using WestKent.Cases.Conversations;
using WestKent.Cases.Storage;

namespace WestKent.Tests.Cases.Storage;

public sealed class UnitOfWorkTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task What_is_committed_is_there_after_closing_and_opening_again()
    {
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        await using (var first = SavedFolder.ServicesFor(folder))
        {
            await first.OpenCasesAsync(CancellationToken.None);
            await StageAndCommitAsync(first, Turn("m1", 1));
        }

        await using var second = await SavedFolder.OpenAsync(folder);
        await using var scope = second.Services.CreateAsyncScope();

        var turn = await scope.ServiceProvider.GetRequiredService<CasesDb>().Turns.SingleAsync();

        Assert.Equal(Now, turn.ReceivedUtc);
        Assert.Equal(DateTimeKind.Utc, turn.ReceivedUtc.Kind);
    }

    [Fact]
    public async Task A_message_can_be_claimed_only_once()
    {
        await using var saved = await SavedFolder.NewAsync();
        await StageAndCommitAsync(saved.Services, Turn("m1", 1));

        var duplicate = await Assert.ThrowsAsync<DuplicateKeyException>(() => StageAndCommitAsync(saved.Services, Turn("m1", 2)));

        Assert.Equal(("Turns", true), (duplicate.Table, duplicate.IsPrimaryKey));
    }

    [Fact]
    public async Task Two_messages_cannot_take_the_same_place_in_a_conversation()
    {
        await using var saved = await SavedFolder.NewAsync();
        await StageAndCommitAsync(saved.Services, Turn("m1", 1));

        var duplicate = await Assert.ThrowsAsync<DuplicateKeyException>(() => StageAndCommitAsync(saved.Services, Turn("m2", 1)));

        Assert.Equal(("Turns", false), (duplicate.Table, duplicate.IsPrimaryKey));
    }

    [Fact]
    public async Task Of_two_turns_that_read_the_same_state_only_the_first_is_kept()
    {
        await using var saved = await SavedFolder.NewAsync();
        await StageAndCommitAsync(saved.Services, BotStateRecord.Begin("k", "{}", Now));
        await using var first = saved.Services.CreateAsyncScope();
        await using var second = saved.Services.CreateAsyncScope();
        foreach (var (scope, json) in new[] { (first, "1"), (second, "2") })
        {
            var db = scope.ServiceProvider.GetRequiredService<CasesDb>();
            (await db.BotStates.SingleAsync()).Replace(json, Now);
            db.Add(Turn($"m{json}", int.Parse(json, System.Globalization.CultureInfo.InvariantCulture)));
        }

        await first.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(
            () => second.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None));

        await using var third = saved.Services.CreateAsyncScope();
        Assert.Equal(["m1"], await third.ServiceProvider.GetRequiredService<CasesDb>().Turns.Select(turn => turn.MessageId).ToListAsync());
    }

    [Fact]
    public async Task Nothing_saves_but_the_unit_of_work()
    {
        await using var saved = await SavedFolder.NewAsync();
        await using var scope = saved.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CasesDb>();
        db.Add(Turn("m1", 1));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }

    private static TurnRecord Turn(string messageId, int number) =>
        TurnRecord.Of("web", messageId, "c1", number, Now, "hello", null, "[]", "r1");

    private static async Task StageAndCommitAsync(ServiceProvider services, object row)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CasesDb>().Add(row);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
    }
}

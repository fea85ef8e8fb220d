using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Conversations;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Storage;

public sealed class FullDiskTests
{
    [Fact]
    public async Task A_full_disk_keeps_nothing_of_the_turn_and_goes_on_once_there_is_room()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        await using var scope = saved.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CasesDb>();
        var unitOfWork = scope.ServiceProvider.GetRequiredService<UnitOfWork>();

        // The cap belongs to the connection, so the connection is kept open throughout.
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1");
        db.AddRange(Turn("big", 1, new string('x', 1_000_000)), BotStateRecord.Begin("k", "{}", Saved.Monday.UtcDateTime));
        await Assert.ThrowsAsync<StorageFullException>(() => unitOfWork.CommitAsync(CancellationToken.None));

        Assert.Equal(0, await saved.ReadAsync(other => other.Turns.CountAsync()));
        Assert.Equal(0, await saved.ReadAsync(other => other.BotStates.CountAsync()));

        await db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1073741823");
        await unitOfWork.CommitAsync(CancellationToken.None);

        Assert.Equal(1, await saved.ReadAsync(other => other.Turns.CountAsync()));
        Assert.Equal("ok", await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").AsAsyncEnumerable().FirstAsync());
    }

    private static TurnRecord Turn(string messageId, int number, string text) =>
        TurnRecord.Of("web", messageId, "c1", number, Saved.Monday.UtcDateTime, text, null, "[]", "r1");
}

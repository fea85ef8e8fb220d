using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Figures;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Figures;

public sealed class RecordUsefulnessTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Answers_that_come_in_the_same_moment_are_all_counted(Database database)
    {
        await using var saved = await Saved.NewAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => Task.Run(() => AnswerAsync(saved, "guides/mediation", number % 3 > 0))));

        var counted = await saved.ReadAsync(db => db.PageFeedback.SingleAsync());
        Assert.Equal(("guides/mediation", 40, 20), (counted.PageId, counted.YesCount, counted.NoCount));
    }

    [Fact]
    public async Task Each_page_and_each_day_in_London_has_a_count_of_its_own()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        saved.Clock.Pass(new DateTimeOffset(2027, 6, 30, 22, 59, 0, TimeSpan.Zero) - Saved.Monday);

        await AnswerAsync(saved, "support", wasUseful: true);
        await AnswerAsync(saved, "contact", wasUseful: false);
        saved.Clock.Pass(TimeSpan.FromMinutes(2));
        await AnswerAsync(saved, "support", wasUseful: true);

        var counted = await saved.ReadAsync(db => db.PageFeedback.OrderBy(one => one.PageId).ThenBy(one => one.Day)
            .Select(one => $"{one.PageId} {one.Day:yyyy-MM-dd} {one.YesCount} {one.NoCount}").ToListAsync());
        Assert.Equal(["contact 2027-06-30 0 1", "support 2027-06-30 1 0", "support 2027-07-01 1 0"], counted);
    }

    private static Task<bool> AnswerAsync(Saved saved, string pageId, bool wasUseful) =>
        saved.DoAsync<RecordUsefulness, bool>(async record =>
        {
            await record.HandleAsync(pageId, wasUseful, CancellationToken.None);
            return true;
        });
}

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

    [Theory, OnSqlite, OnPostgres]
    public async Task A_code_leads_back_to_its_talk_once_and_for_thirty_days(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var first = await GiveAsync(saved);
        var second = await GiveAsync(saved);

        Assert.Null(await TakeAsync(saved, first));
        Assert.Equal("webchat/conversations/a", await TakeAsync(saved, second));
        Assert.Null(await TakeAsync(saved, second));
        var late = await GiveAsync(saved);
        saved.Clock.Pass(TimeSpan.FromDays(31));
        Assert.Null(await TakeAsync(saved, late));
    }

    [Theory]
    [InlineData("K7QM-4F2X", "K7QM-4F2X")]
    [InlineData("my code is k7qm-4f2x thanks", "K7QM-4F2X")]
    [InlineData("7F3K-9QZM-A", null)]
    [InlineData("music all night", null)]
    [InlineData("", null)]
    public void A_code_is_found_in_words(string words, string? code) => Assert.Equal(code, ResumeCodes.Find(words));

    private static TurnRecord Turn(Saved saved, string talk) =>
        TurnRecord.Of("webchat", talk, talk, 1, saved.Clock.NowUtc, "music", null, "[{}]", "test");

    private static Task<string> GiveAsync(Saved saved) =>
        saved.DoAsync<ResumeCodes, string>(codes => codes.GiveAsync("webchat/conversations/a", CancellationToken.None));

    private static Task<string?> TakeAsync(Saved saved, string code) =>
        saved.DoAsync<ResumeCodes, string?>(codes => codes.TakeAsync(code, CancellationToken.None));
}

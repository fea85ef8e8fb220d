using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Reviews;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Reviews;

/// <summary>What someone typed before they asked for anything cannot be read in the database.</summary>
public sealed class SealedDraftTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_draft_is_sealed_in_the_database_and_opens_for_its_browser(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await ChangeAsync(saved, draft => draft.Effect = "I am afraid at night");

        var kept = await saved.ReadAsync(db => db.ReviewDrafts.Select(draft => draft.Json).SingleAsync());
        Assert.DoesNotContain("afraid", kept, StringComparison.Ordinal);
        Assert.Equal("I am afraid at night", (await FindAsync(saved)).Effect);
    }

    [Fact]
    public async Task A_plain_draft_from_before_opens_and_is_sealed_with_its_next_change()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        await saved.KeepAsync(ReviewDraftRecord.Begin("key", """{"effect":"I am afraid at night"}""", saved.Clock.NowUtc));

        Assert.Equal("I am afraid at night", (await FindAsync(saved)).Effect);
        await ChangeAsync(saved, draft => draft.Wanted = "Quiet");

        Assert.DoesNotContain("afraid", await saved.ReadAsync(db => db.ReviewDrafts.Select(draft => draft.Json).SingleAsync()), StringComparison.Ordinal);
        Assert.Equal(("I am afraid at night", "Quiet"), ((await FindAsync(saved)).Effect, (await FindAsync(saved)).Wanted));
    }

    [Fact]
    public async Task A_draft_nobody_can_open_any_more_is_begun_anew()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        await saved.KeepAsync(ReviewDraftRecord.Begin("key", "CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", saved.Clock.NowUtc));

        Assert.Null((await FindAsync(saved)).Effect);
    }

    private static Task<ReviewDraft> FindAsync(Saved saved) => saved.DoAsync<ReviewDrafts, ReviewDraft>(drafts => drafts.FindAsync("key", default));

    private static Task<ReviewDraft> ChangeAsync(Saved saved, Action<ReviewDraft> change) =>
        saved.DoAsync<ReviewDrafts, ReviewDraft>(drafts => drafts.ChangeAsync("key", change, default));
}

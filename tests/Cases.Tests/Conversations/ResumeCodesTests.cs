using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Conversations;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Conversations;

public sealed class ResumeCodesTests
{
    private const string Kept = "webchat/conversations/kept";
    private const string Stranger = "webchat/conversations/stranger";
    private const string Wrong = "K7QM-4F2X";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_code_leads_back_to_its_talk_once_and_for_thirty_days(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var first = await GiveAsync(saved);
        var second = await GiveAsync(saved);

        Assert.IsType<ResumeOutcome.NotRight>(await TakeAsync(saved, first));
        Assert.Equal(new ResumeOutcome.Taken(Kept), await TakeAsync(saved, second));
        Assert.IsType<ResumeOutcome.NotRight>(await TakeAsync(saved, second));
        var late = await GiveAsync(saved);
        saved.Clock.Pass(TimeSpan.FromDays(31));
        Assert.IsType<ResumeOutcome.NotRight>(await TakeAsync(saved, late));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_ten_wrong_codes_a_talk_gets_the_same_answer_to_right_and_wrong_ones_for_a_day(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var right = await GiveAsync(saved);
        for (var count = 0; count < 10; count++)
            Assert.IsType<ResumeOutcome.NotRight>(await TakeAsync(saved, Wrong, Stranger));

        Assert.IsType<ResumeOutcome.TooMany>(await TakeAsync(saved, Wrong, Stranger));
        Assert.IsType<ResumeOutcome.TooMany>(await TakeAsync(saved, right, Stranger));
        saved.Clock.Pass(TimeSpan.FromHours(24));
        Assert.IsType<ResumeOutcome.NotRight>(await TakeAsync(saved, Wrong, Stranger));
        Assert.Equal(new ResumeOutcome.Taken(Kept), await TakeAsync(saved, right, "webchat/conversations/another"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_talks_together_do_not_get_more_tries_and_do_not_close_the_way_by_text(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var right = await GiveAsync(saved);
        await saved.KeepAsync([.. Enumerable.Range(0, 299).Select(number => ResumeTry.Of($"webchat/conversations/{number}", false, saved.Clock.NowUtc))]);

        Assert.IsType<ResumeOutcome.NotRight>(await TakeAsync(saved, Wrong));
        Assert.IsType<ResumeOutcome.TooMany>(await TakeAsync(saved, right));
        Assert.Equal(new ResumeOutcome.Taken(Kept), await TakeAsync(saved, right, "sms/conversations/sms-1", byText: true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Tries_are_kept_no_longer_than_they_count(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await TakeAsync(saved, Wrong);
        saved.Clock.Pass(TimeSpan.FromHours(26));

        await saved.RunOutboxAsync();

        Assert.Empty(await saved.ReadAsync(db => db.ResumeTries.ToListAsync()));
    }

    [Theory]
    [InlineData("K7QM-4F2X", "K7QM-4F2X")]
    [InlineData("my code is k7qm-4f2x thanks", "K7QM-4F2X")]
    [InlineData("k7qm 4f2x", "K7QM-4F2X")]
    [InlineData(" K7QM4F2X. ", "K7QM-4F2X")]
    [InlineData("K7QM–4F2X", "K7QM-4F2X")]
    [InlineData("kO7m-4f2l", "K07M-4F21")]
    [InlineData("7F3K-9QZM-A", null)]
    [InlineData("it is in my back-yard", null)]
    [InlineData("sept 2024", null)]
    [InlineData("flat 2bcd", null)]
    [InlineData("from 2300-0200", null)]
    [InlineData("from 11pm to 2.30", null)]
    [InlineData("music all night", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_code_is_found_in_words(string? words, string? code) => Assert.Equal(code, ResumeCodes.Find(words));

    [Theory, OnSqlite]
    public async Task A_code_given_is_found_in_whatever_way_it_is_typed(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        for (var count = 0; count < 50; count++)
        {
            var code = await GiveAsync(saved);
            Assert.All([code, code.ToLowerInvariant(), code.Replace('-', ' '), $"it is {code}"], typed => Assert.Equal(code, ResumeCodes.Find(typed)));
        }
    }

    private static Task<string> GiveAsync(Saved saved) =>
        saved.DoAsync<ResumeCodes, string>(codes => codes.GiveAsync(Kept, CancellationToken.None));

    private static Task<ResumeOutcome> TakeAsync(Saved saved, string code, string triedIn = "webchat/conversations/here", bool byText = false) =>
        saved.DoAsync<ResumeCodes, ResumeOutcome>(codes => codes.TakeAsync(code, triedIn, byText, CancellationToken.None));
}

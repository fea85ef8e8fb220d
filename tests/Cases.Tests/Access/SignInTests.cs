using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Access;

public sealed class SignInTests
{
    private const string Browser = "browser-key-of-priya";
    private const string OtherBrowser = "browser-key-of-someone-else";

    [Theory, OnSqlite, OnPostgres]
    public async Task The_right_code_in_the_browser_that_asked_signs_in(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var reference = await ReportAsync(saved);

        var code = await AskAsync(saved, reference);
        var signedIn = Assert.IsType<SignInOutcome.SignedIn>(await CheckAsync(saved, reference, $" {code[..3]}-{code[3..]} "));

        Assert.Equal(signedIn.CaseId, await saved.DoAsync<ResidentSessions, Guid?>(sessions => sessions.FindAsync(signedIn.SessionToken, CancellationToken.None)));
        Assert.IsType<SignInOutcome.NotRight>(await CheckAsync(saved, reference, code));
    }

    [Fact]
    public async Task A_wrong_code_is_refused_and_after_five_tries_so_is_the_right_one()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var reference = await ReportAsync(saved);
        var code = await AskAsync(saved, reference);

        for (var tries = 0; tries < 5; tries++)
        {
            Assert.IsType<SignInOutcome.NotRight>(await CheckAsync(saved, reference, Wrong(code)));
        }

        Assert.IsType<SignInOutcome.TooMany>(await CheckAsync(saved, reference, code));
    }

    [Fact]
    public async Task The_right_code_in_another_browser_is_refused()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var reference = await ReportAsync(saved);
        var code = await AskAsync(saved, reference);

        Assert.IsType<SignInOutcome.NotRight>(await CheckAsync(saved, reference, code, OtherBrowser));
        Assert.IsType<SignInOutcome.SignedIn>(await CheckAsync(saved, reference, code));
    }

    [Theory]
    [InlineData(9, typeof(SignInOutcome.SignedIn))]
    [InlineData(10, typeof(SignInOutcome.Expired))]
    [InlineData(129, typeof(SignInOutcome.Expired))]
    [InlineData(131, typeof(SignInOutcome.NotRight))]
    public async Task A_code_lives_ten_minutes_and_for_two_hours_is_said_to_be_too_late(int minutes, Type expected)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var reference = await ReportAsync(saved);
        var code = await AskAsync(saved, reference);

        saved.Clock.Pass(TimeSpan.FromMinutes(minutes));

        Assert.IsType(expected, await CheckAsync(saved, reference, code));
    }

    [Fact]
    public async Task A_newer_code_replaces_the_older()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var reference = await ReportAsync(saved);
        var older = await AskAsync(saved, reference);
        saved.Clock.Pass(TimeSpan.FromMinutes(1));
        var newer = await AskAsync(saved, reference);

        Assert.IsType<SignInOutcome.NotRight>(await CheckAsync(saved, reference, older == newer ? Wrong(newer) : older));
        Assert.IsType<SignInOutcome.SignedIn>(await CheckAsync(saved, reference, newer));
    }

    [Fact]
    public async Task An_unknown_reference_is_answered_and_limited_exactly_like_a_known_one()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var known = await ReportAsync(saved);
        var unknown = WestKent.Cases.Casework.CaseReference.New().ToString();

        var (answersToKnown, answersToUnknown) = (await StoryAsync(saved, known), await StoryAsync(saved, unknown));

        Assert.Equal(answersToKnown, answersToUnknown);
        Assert.Contains(nameof(SignInOutcome.TooMany), answersToKnown);
        Assert.Equal(
            await saved.ReadAsync(db => db.AccessCodes.Where(code => code.Reference == known).Select(code => code.State).ToListAsync()),
            await saved.ReadAsync(db => db.AccessCodes.Where(code => code.Reference == unknown).Select(code => code.State).ToListAsync()));
    }

    [Fact]
    public async Task No_more_than_three_codes_an_hour_and_ten_a_day_are_sent()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var reference = await ReportAsync(saved);
        for (var asked = 0; asked < 5; asked++)
        {
            await AskQuietlyAsync(saved, reference, $"attacker-{asked}");
        }

        Assert.Equal(3, await CodesSentAsync(saved));
        for (var asked = 0; asked < 30; asked++)
        {
            saved.Clock.Pass(TimeSpan.FromMinutes(30));
            await AskQuietlyAsync(saved, reference, $"attacker-{asked}");
        }

        Assert.Equal(10, await CodesSentAsync(saved));
    }

    [Fact]
    public async Task A_browser_that_signed_in_before_is_not_locked_out_by_a_strangers_requests()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var reference = await ReportAsync(saved);
        await CheckAsync(saved, reference, await AskAsync(saved, reference));
        for (var asked = 0; asked < 6; asked++)
        {
            await AskQuietlyAsync(saved, reference, "attacker");
        }

        Assert.IsType<SignInOutcome.SignedIn>(await CheckAsync(saved, reference, await AskAsync(saved, reference)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Guessing_many_codes_at_once_gains_nothing(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var reference = await ReportAsync(saved);
        var code = await AskAsync(saved, reference);

        var guesses = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => GuessAsync(saved, reference, Wrong(code)))));

        Assert.InRange(guesses.Count(answer => answer is SignInOutcome.NotRight), 1, 5);
        Assert.All(guesses, answer => Assert.False(answer is SignInOutcome.SignedIn or SignInOutcome.Expired));
    }

    [Fact]
    public async Task Neither_the_code_nor_anything_to_guess_it_from_is_in_the_database()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => RemoveSenders(services));
        var reference = await ReportAsync(saved);
        await AskQuietlyAsync(saved, reference, Browser);

        var waiting = await saved.ReadAsync(db => db.Notices.SingleAsync(notice => notice.NoticeId == "sign-in-code"));

        Assert.Equal("{}", waiting.ValuesJson);
        Assert.Null(waiting.Body);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Six_words_bring_someone_without_a_name_back_to_their_case(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var sent = (SendReportOutcome.Sent)await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(AReport.WithoutName(), CancellationToken.None));
        var words = sent.Passphrase!;

        var signedIn = Assert.IsType<SignInOutcome.SignedIn>(await SignInWithAsync(saved, $" {words.ToUpperInvariant().Replace(" ", " - ", StringComparison.Ordinal)}.\n"));
        Assert.Equal(sent.Reference, (await saved.DoAsync<ReadMyCase, MyCase?>(read => read.HandleAsync(signedIn.CaseId, CancellationToken.None)))!.Reference);
        Assert.IsType<SignInOutcome.NotRight>(await SignInWithAsync(saved, "abbey able about above absent absorb"));
        Assert.IsType<SignInOutcome.NotRight>(await SignInWithAsync(saved, ""));
    }

    // A guess whose commit lost the race is never answered, so it tells nothing.
    private static async Task<SignInOutcome?> GuessAsync(Saved saved, string reference, string code)
    {
        try
        {
            return await CheckAsync(saved, reference, code);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }

    private static void RemoveSenders(Microsoft.Extensions.DependencyInjection.IServiceCollection services)
    {
        foreach (var sender in services.Where(service => service.ServiceType == typeof(WestKent.Cases.Notices.INoticeSender)).ToList())
        {
            services.Remove(sender);
        }
    }

    private static async Task<string> ReportAsync(Saved saved) =>
        ((SendReportOutcome.Sent)await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(AReport.ByText(), CancellationToken.None))).Reference;

    private static async Task<string> AskAsync(Saved saved, string reference)
    {
        await AskQuietlyAsync(saved, reference, Browser);
        var body = await saved.ReadAsync(db => db.Notices.Where(notice => notice.NoticeId == "sign-in-code")
            .OrderByDescending(notice => notice.Id).Select(notice => notice.Body).FirstAsync());
        return body![..6];
    }

    private static async Task AskQuietlyAsync(Saved saved, string reference, string browser)
    {
        saved.Clock.Pass(TimeSpan.FromSeconds(1));
        await saved.DoAsync<RequestCode, RequestCodeOutcome>(request => request.HandleAsync(reference, browser, CancellationToken.None));
        await saved.RunOutboxAsync();
    }

    private static async Task<List<string>> StoryAsync(Saved saved, string reference)
    {
        await AskQuietlyAsync(saved, reference, Browser);
        var answers = new List<string>();
        for (var tries = 0; tries < 7; tries++)
        {
            answers.Add((await CheckAsync(saved, reference, "not a code")).GetType().Name);
        }

        await AskQuietlyAsync(saved, reference, Browser);
        answers.Add((await CheckAsync(saved, reference, "not a code")).GetType().Name);
        answers.Add((await CheckAsync(saved, reference, "not a code", OtherBrowser)).GetType().Name);
        return answers;
    }

    private static Task<int> CodesSentAsync(Saved saved) =>
        saved.ReadAsync(db => db.Notices.CountAsync(notice => notice.NoticeId == "sign-in-code" && notice.Body != null));

    private static string Wrong(string code) => code == "123456" ? "654321" : "123456";

    private static Task<SignInOutcome> CheckAsync(Saved saved, string reference, string code, string browser = Browser) =>
        saved.DoAsync<CheckCode, SignInOutcome>(check => check.HandleAsync(reference, code, browser, CancellationToken.None));

    private static Task<SignInOutcome> SignInWithAsync(Saved saved, string words) =>
        saved.DoAsync<SignInWithPassphrase, SignInOutcome>(signIn => signIn.HandleAsync(words, Browser, CancellationToken.None));
}

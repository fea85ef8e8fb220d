using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Access;

public sealed class ResidentSessionsTests
{
    [Fact]
    public async Task A_session_ends_fifteen_minutes_after_the_last_page()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var token = await SignInAsync(saved);

        saved.Clock.Pass(TimeSpan.FromMinutes(14));
        Assert.NotNull(await FindAsync(saved, token));
        saved.Clock.Pass(TimeSpan.FromMinutes(14));
        Assert.NotNull(await FindAsync(saved, token));
        saved.Clock.Pass(TimeSpan.FromMinutes(16));
        Assert.Null(await FindAsync(saved, token));
    }

    [Fact]
    public async Task A_session_ends_after_two_hours_however_busy_it_is()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var token = await SignInAsync(saved);

        for (var minutes = 10; minutes <= 120; minutes += 10)
        {
            saved.Clock.Pass(TimeSpan.FromMinutes(10));
            Assert.NotNull(await FindAsync(saved, token));
        }

        saved.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Null(await FindAsync(saved, token));
    }

    [Fact]
    public async Task Leaving_ends_the_session_at_once()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var token = await SignInAsync(saved);

        await saved.DoAsync<ResidentSessions, bool>(async sessions =>
        {
            await sessions.EndAsync(token, CancellationToken.None);
            return true;
        });

        Assert.Null(await FindAsync(saved, token));
        Assert.Null(await FindAsync(saved, "no such token"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_resident_sees_what_they_told_us_and_what_happened_since(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await saved.DoAsync<SendReport, object>(async send => await send.HandleAsync(AReport.ByText("+447700900456"), CancellationToken.None));
        var draft = AReport.ByText().With(told => (told.NameToUse, told.Where, told.Support) =
            ("Pri", "Example House", [new() { ServiceId = "victim-support", Answer = SupportAnswerKind.NotNow }]));
        var sent = (SendReportOutcome.Sent)await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, CancellationToken.None));
        var caseId = await saved.ReadAsync(db => db.Cases.Where(one => one.Reference == sent.Reference).Select(one => one.Id).SingleAsync());

        var mine = (await saved.DoAsync<ReadMyCase, MyCase?>(read => read.HandleAsync(caseId, CancellationToken.None)))!;

        Assert.Equal((sent.Reference, "Pri", ContactMethod.Text, sent.NextContactOn), (mine.Reference, mine.NameToUse, mine.Contact, mine.NextContactOn));
        Assert.Equal(("Example House", draft.WhatHappened), Assert.Single(mine.Reports) is var told ? (told.Where, told.WhatHappened) : default);
        Assert.Equal("report-received", Assert.Single(mine.Timeline).TextKey);
        Assert.Equal(SupportAnswerKind.NotNow, Assert.Single(mine.Support).Answer);
        Assert.Null(await saved.DoAsync<ReadMyCase, MyCase?>(read => read.HandleAsync(Guid.NewGuid(), CancellationToken.None)));
    }

    [Fact]
    public async Task Only_hashes_of_tokens_and_browser_keys_are_kept()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var token = await SignInAsync(saved);

        var session = await saved.ReadAsync(db => db.ResidentSessions.SingleAsync());

        Assert.Equal(32, token.Length);
        Assert.DoesNotContain(token, session.TokenHash, StringComparison.Ordinal);
        Assert.NotEqual("browser", session.BrowserHash);
    }

    private static async Task<string> SignInAsync(Saved saved)
    {
        var sent = (SendReportOutcome.Sent)await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(AReport.WithoutName(), CancellationToken.None));
        var outcome = await saved.DoAsync<SignInWithPassphrase, SignInOutcome>(signIn => signIn.HandleAsync(sent.Passphrase!, "browser", CancellationToken.None));
        return ((SignInOutcome.SignedIn)outcome).SessionToken;
    }

    private static Task<Guid?> FindAsync(Saved saved, string token) =>
        saved.DoAsync<ResidentSessions, Guid?>(sessions => sessions.FindAsync(token, CancellationToken.None));
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Notices;

public sealed class NoticeTests
{
    private readonly PlayedSender texts = new(NoticeChannel.Text);
    private readonly PlayedSender mail = new(NoticeChannel.Email);

    [Theory, OnSqlite, OnPostgres]
    public async Task In_Development_the_words_are_shown_instead_of_sent(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var reference = await ReportAsync(saved, AReport.ByText());

        await saved.RunOutboxAsync();
        var shown = Assert.Single(await saved.DoAsync<OutboxReader, IReadOnlyList<OutboxItem>>(outbox => outbox.ReadAsync(10, CancellationToken.None)));

        Assert.Equal(("sms", "+447700900123"), (shown.Channel, shown.To));
        Assert.Equal($"Hello Priya Shah. {reference} by Thursday 26 November: https://asb.example.org/my-case", shown.Body);
    }

    [Fact]
    public async Task A_message_goes_out_once_and_no_words_or_contact_are_kept()
    {
        await using var saved = await WithProvidersAsync();
        await ReportAsync(saved, AReport.ByText());

        await saved.RunOutboxAsync();
        await saved.RunOutboxAsync();

        Assert.Single(texts.Given);
        var row = await RowAsync(saved);
        Assert.Equal((NoticeState.Sent, "SM1", null, null), (row.State, row.ProviderId, row.Body, row.To));
    }

    [Fact]
    public async Task Where_it_goes_is_decided_when_it_goes()
    {
        await using var saved = await WithProvidersAsync();
        await ReportAsync(saved, AReport.ByText());
        await saved.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"SourceContacts\" SET \"SafeText\" = 0"));

        await saved.RunOutboxAsync();

        Assert.Empty(texts.Given);
        Assert.Equal((NoticeState.Task, "not-known-to-be-safe"), await StateAsync(saved));
    }

    [Fact]
    public async Task A_way_that_does_not_work_is_followed_by_the_next_safe_one()
    {
        await using var saved = await WithProvidersAsync();
        texts.Answer = () => new NoticeSending.Refused();
        await ReportAsync(saved, AReport.ByText().With(told => (told.Email, told.SafeEmail) = ("priya@example.org", true)));

        await saved.RunOutboxAsync();

        var sent = Assert.Single(mail.Given);
        Assert.Equal(("priya@example.org", "About your message"), (sent.To, sent.Subject));
        Assert.Contains("<strong>Thursday 26 November</strong>", sent.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_is_down_is_tried_again_later_and_after_three_days_staff_take_over()
    {
        await using var saved = await WithProvidersAsync();
        texts.Answer = () => new NoticeSending.TryLater();
        await ReportAsync(saved, AReport.ByText());

        await saved.RunOutboxAsync();
        await saved.RunOutboxAsync();
        Assert.Single(texts.Given);

        for (var minutes = 0; minutes < 60; minutes++)
        {
            saved.Clock.Pass(TimeSpan.FromMinutes(1));
            await saved.RunOutboxAsync();
        }

        Assert.InRange(texts.Given.Count, 5, 8);
        saved.Clock.Pass(TimeSpan.FromHours(72));
        await saved.RunOutboxAsync();
        Assert.Equal((NoticeState.Task, "not-delivered"), await StateAsync(saved));
    }

    [Fact]
    public async Task What_may_or_may_not_have_gone_out_is_left_to_staff()
    {
        await using var saved = await WithProvidersAsync();
        texts.Answer = () => throw new IOException("The answer was lost.");
        await ReportAsync(saved, AReport.ByText());

        await saved.RunOutboxAsync();

        Assert.Equal((NoticeState.Task, "in-doubt"), await StateAsync(saved));
    }

    [Theory]
    [InlineData(false, NoticeState.Task)]
    [InlineData(true, NoticeState.Sent)]
    public async Task A_message_whose_sender_was_killed_is_not_sent_twice(bool isSafeToRepeat, NoticeState expected)
    {
        var sender = new PlayedSender(NoticeChannel.Text) { IsSafeToRepeat = isSafeToRepeat };
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => Replace(services, sender));
        await ReportAsync(saved, AReport.ByText());
        await saved.DoAsync<WestKent.Cases.Storage.CasesDb, bool>(async db =>
        {
            (await db.Notices.SingleAsync()).Take(saved.Clock.NowUtc, saved.Clock.NowUtc.AddMinutes(2));
            return true;
        });

        await saved.RunOutboxAsync();
        Assert.Equal(NoticeState.Waiting, (await RowAsync(saved)).State);
        saved.Clock.Pass(TimeSpan.FromMinutes(3));
        await saved.RunOutboxAsync();

        Assert.Equal(expected, (await RowAsync(saved)).State);
        Assert.Equal(isSafeToRepeat ? 1 : 0, sender.Given.Count);
    }

    [Fact]
    public async Task A_code_that_could_not_be_sent_in_time_is_never_sent()
    {
        await using var saved = await WithProvidersAsync();
        var reference = await ReportAsync(saved, AReport.ByText());
        await saved.RunOutboxAsync();
        texts.Answer = () => new NoticeSending.TryLater();
        await saved.DoAsync<WestKent.Cases.Access.RequestCode, object>(async request => await request.HandleAsync(reference, "browser", CancellationToken.None));
        await saved.RunOutboxAsync();
        texts.Given.Clear();

        saved.Clock.Pass(TimeSpan.FromMinutes(11));
        await saved.RunOutboxAsync();

        Assert.Empty(texts.Given);
        var code = await saved.ReadAsync(db => db.Notices.SingleAsync(notice => notice.NoticeId == NoticeIds.SignInCode));
        Assert.Equal((NoticeState.Dropped, "expired"), (code.State, code.Reason));
    }

    [Fact]
    public async Task A_message_without_words_goes_to_staff_and_holds_up_nobody()
    {
        await using var saved = await WithProvidersAsync();
        await saved.KeepAsync(NoticeRecord.Waiting(NoticeIds.ReportReceived, null, saved.Clock.NowUtc, new Dictionary<string, string>()));
        await ReportAsync(saved, AReport.ByText());
        var caseId = await saved.ReadAsync(db => db.Cases.Select(one => one.Id).SingleAsync());
        await saved.KeepAsync(NoticeRecord.Waiting("no-such-words", caseId, saved.Clock.NowUtc.AddHours(-1), new Dictionary<string, string>()));

        await saved.RunOutboxAsync();

        Assert.Single(texts.Given);
        var reasons = await saved.ReadAsync(db => db.Notices.Where(notice => notice.State != NoticeState.Sent).Select(notice => notice.Reason).ToListAsync());
        Assert.Equal(["no-case", "words-missing"], reasons.Order());
    }

    [Fact]
    public async Task A_call_is_a_task_for_staff()
    {
        await using var saved = await WithProvidersAsync();
        await ReportAsync(saved, AReport.ByText().With(told => told.Contact = ContactMethod.Call));

        await saved.RunOutboxAsync();

        Assert.Equal((NoticeState.Task, "call"), await StateAsync(saved));
    }

    [Fact]
    public async Task The_worker_wakes_by_itself_when_something_is_committed()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var worker = saved.Services.GetRequiredService<OutboxWorker>();
        await worker.StartAsync(CancellationToken.None);

        await ReportAsync(saved, AReport.ByText());
        for (var tries = 0; tries < 100 && (await RowAsync(saved)).State == NoticeState.Waiting; tries++)
        {
            await Task.Delay(50);
        }

        await worker.StopAsync(CancellationToken.None);
        Assert.Equal(NoticeState.Sent, (await RowAsync(saved)).State);
    }

    private static void Replace(IServiceCollection services, params INoticeSender[] senders)
    {
        services.RemoveAll<INoticeSender>();
        foreach (var sender in senders)
        {
            services.AddSingleton(sender);
        }
    }

    private static async Task<string> ReportAsync(Saved saved, ReportDraft draft) =>
        ((SendReportOutcome.Sent)await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, CancellationToken.None))).Reference;

    private static Task<NoticeRecord> RowAsync(Saved saved) => saved.ReadAsync(db => db.Notices.AsNoTracking().SingleAsync());

    private static async Task<(NoticeState State, string? Reason)> StateAsync(Saved saved) => await RowAsync(saved) is var row ? (row.State, row.Reason) : default;

    private Task<Saved> WithProvidersAsync() => Saved.NewAsync(Database.Sqlite, services => Replace(services, texts, mail));
}

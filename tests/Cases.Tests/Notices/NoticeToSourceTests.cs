using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Notices;

/// <summary>What staff do becomes messages: once each, on a safe way, at a fit hour, or a task for a person.</summary>
public sealed class NoticeToSourceTests
{
    private static readonly TimeSpan UndoTime = TimeSpan.FromMinutes(6);

    private readonly PlayedSender texts = new(NoticeChannel.Text);
    private readonly PlayedSender mail = new(NoticeChannel.Email);

    [Fact]
    public async Task Updates_written_one_after_the_other_go_out_as_one_message()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.AssessedAsync(ByEmail());
        await RecordAsync(saved, id, "We called the council.", OnDesk.Friday);
        saved.Clock.Pass(TimeSpan.FromMinutes(4));
        await RecordAsync(saved, id, "We visited.", new DateOnly(2026, 11, 30));
        saved.Clock.Pass(TimeSpan.FromMinutes(2));
        await saved.RunOutboxAsync();
        Assert.Empty(await ShownAsync(saved, "We visited."));

        saved.Clock.Pass(UndoTime);
        await saved.RunOutboxAsync();

        var sent = await saved.ReadAsync(db => db.Notices.Where(notice => notice.NoticeId == "action-update" && notice.State == NoticeState.Sent).SingleAsync());
        Assert.Equal("We called the council.\nWe visited.\n\nNext by Monday 30 November.", sent.Body);
    }

    [Fact]
    public async Task An_update_written_at_night_waits_for_the_morning()
    {
        await using var saved = await WithProvidersAsync();
        var id = await saved.AssessedAsync();
        texts.Given.Clear();
        saved.Clock.Pass(TimeSpan.FromHours(12));
        await RecordAsync(saved, id, "We wrote a letter.", OnDesk.Friday);
        saved.Clock.Pass(UndoTime);
        await saved.RunOutboxAsync();
        Assert.Empty(texts.Given);

        saved.Clock.Pass(TimeSpan.FromHours(10));
        await saved.RunOutboxAsync();

        Assert.Single(texts.Given);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_contact_that_changed_while_fifty_messages_waited_gets_all_of_them_and_the_old_one_none(Database database)
    {
        await using var saved = await Saved.NewAsync(database, Providers);
        var id = await saved.AssessedAsync();
        texts.Given.Clear();
        for (var written = 0; written < 50; written++)
        {
            await saved.ActAsync<SendMessageToSource>(id, OnDesk.Olu, (send, on) => send.HandleAsync(on, new NewMessage("We are still here.", OnDesk.Friday), CancellationToken.None));
        }

        await saved.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"SourceContacts\" SET \"PhoneE164\" = '+447700900999'"));
        saved.Clock.Pass(UndoTime);
        await saved.RunOutboxAsync();

        Assert.Equal(50, texts.Given.Count);
        Assert.All(texts.Given, sent => Assert.Equal("+447700900999", sent.To));
    }

    [Fact]
    public async Task Someone_at_high_risk_with_no_safe_way_is_never_written_to_and_staff_get_a_task()
    {
        await using var saved = await WithProvidersAsync();
        await saved.ReportedAsync(AReport.ByText().With(told => (told.LabelId, told.SafeText) = ("hate-incident", false)));

        await saved.RunOutboxAsync();

        Assert.Empty(texts.Given);
        var task = await saved.ReadAsync(db => db.StaffTasks.SingleAsync(found => found.Kind.StartsWith("notice-")));
        Assert.Equal(("notice-not-known-to-be-safe", new DateOnly(2026, 11, 23)), (task.Kind, task.DueOn));
    }

    [Fact]
    public async Task A_code_does_not_wait_for_a_provider_that_is_down_but_takes_the_other_safe_way()
    {
        await using var saved = await WithProvidersAsync();
        var reference = (await saved.CaseAsync(await saved.ReportedAsync(AReport.ByText().With(told => (told.Email, told.SafeEmail) = ("priya@example.org", true))))).Reference;
        texts.Answer = () => new NoticeSending.TryLater();

        await saved.DoAsync<RequestCode, object>(async request => await request.HandleAsync(reference, "browser", CancellationToken.None));
        await saved.RunOutboxAsync();

        Assert.Contains(mail.Given, sent => sent.Text.StartsWith("Your code is", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_does_not_get_through_for_hours_takes_the_other_safe_way_once()
    {
        await using var saved = await WithProvidersAsync();
        texts.Answer = () => new NoticeSending.TryLater();
        await saved.ReportedAsync(AReport.ByText().With(told => (told.Email, told.SafeEmail) = ("priya@example.org", true)));
        for (var hours = 0; hours < 3; hours++)
        {
            await saved.RunOutboxAsync();
            saved.Clock.Pass(TimeSpan.FromHours(1));
        }

        Assert.Empty(mail.Given);
        saved.Clock.Pass(TimeSpan.FromHours(1));
        await saved.RunOutboxAsync();
        saved.Clock.Pass(TimeSpan.FromHours(1));
        await saved.RunOutboxAsync();

        Assert.Single(mail.Given);
    }

    [Fact]
    public async Task A_provider_that_keeps_failing_is_left_to_rest_and_all_goes_out_when_it_is_back()
    {
        await using var saved = await WithProvidersAsync();
        texts.Answer = () => new NoticeSending.TryLater();
        for (var person = 0; person < 30; person++)
        {
            await saved.ReportedAsync(AReport.ByText($"+4477009001{person:00}"));
        }

        await saved.RunOutboxAsync();
        Assert.InRange(texts.Given.Count, 3, 5);

        texts.Answer = () => new NoticeSending.Sent("SM1");
        texts.Given.Clear();
        for (var minutes = 0; minutes < 10; minutes++)
        {
            saved.Clock.Pass(TimeSpan.FromMinutes(1));
            await saved.RunOutboxAsync();
        }

        Assert.Equal(30, texts.Given.Select(sent => sent.To).Distinct().Count());
        Assert.Equal(30, texts.Given.Count);
    }

    [Fact]
    public async Task A_call_has_a_script_and_counts_as_contact_once_it_reached_the_source()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.ReportedAsync(AReport.ByText().With(told => told.Contact = ContactMethod.Call));
        await saved.RunOutboxAsync();
        var task = await saved.ReadAsync(db => db.StaffTasks.SingleAsync(found => found.Kind == "notice-call"));
        var script = await saved.DoAsync<ReadScript, CallScript?>(read => read.HandleAsync(task.Id, OnDesk.Ade, CancellationToken.None));
        Assert.Equal(("Priya Shah", "07700 900123", false), (script!.Name, script.Phone, script.MayLeaveVoicemail));

        Assert.Equal(AnswerTaskOutcome.StaysOpen, await AnswerAsync(saved, task, TaskAnswer.NoAnswer));
        var again = await saved.ReadAsync(db => db.StaffTasks.SingleAsync(found => found.Kind == "notice-call"));
        Assert.Equal(new DateOnly(2026, 11, 24), again.DueOn);
        Assert.Equal(AnswerTaskOutcome.ChangedMeanwhile, await AnswerAsync(saved, task, TaskAnswer.Reached));
        Assert.Equal(AnswerTaskOutcome.Done, await AnswerAsync(saved, again, TaskAnswer.Reached));

        Assert.NotNull((await saved.CaseAsync(id)).FirstContactUtc);
        Assert.Equal([false, true], await saved.ReadAsync(db => db.ContactAttempts.OrderBy(attempt => attempt.Reached).Select(attempt => attempt.Reached).ToListAsync()));
    }

    private void Providers(IServiceCollection services)
    {
        services.RemoveAll<INoticeSender>();
        services.AddSingleton<INoticeSender>(texts);
        services.AddSingleton<INoticeSender>(mail);
    }

    private Task<Saved> WithProvidersAsync() => Saved.NewAsync(Database.Sqlite, Providers);

    private static ReportDraft ByEmail() =>
        AReport.ByText().With(told => (told.Contact, told.Email, told.SafeEmail) = (ContactMethod.Email, "priya@example.org", true));

    private static Task<CaseworkOutcome> RecordAsync(Saved saved, Guid id, string wording, DateOnly next) => saved.ActAsync<RecordAction>(
        id, OnDesk.Olu, (record, on) => record.HandleAsync(on, OnDesk.Talk with { ResidentWording = wording, NextContactOn = next }, CancellationToken.None));

    private static Task<AnswerTaskOutcome> AnswerAsync(Saved saved, StaffTask task, TaskAnswer answer) => saved.DoAsync<AnswerTask, AnswerTaskOutcome>(
        act => act.HandleAsync(task.Id, task.Version, OnDesk.Ade, answer, null, CancellationToken.None));

    private static Task<List<NoticeRecord>> ShownAsync(Saved saved, string words) =>
        saved.ReadAsync(db => db.Notices.Where(notice => notice.Body != null && notice.Body.Contains(words)).ToListAsync());
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Content.Reading;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Notices;

public sealed class RemindersTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task On_the_day_of_the_next_contact_staff_have_one_task_for_it(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await saved.AssessedAsync();

        await PassAsync(saved, TimeSpan.FromDays(6));

        var due = await saved.ReadAsync(db => db.StaffTasks.Where(task => task.Kind == StaffTaskKinds.NextContactDue).ToListAsync());
        Assert.Equal(OnDesk.Friday, Assert.Single(due).DueOn);
    }

    [Fact]
    public async Task A_source_who_heard_nothing_for_two_weeks_is_told_when_they_will_and_staff_get_that_day_as_a_task()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.AssessedAsync();

        await PassAsync(saved, TimeSpan.FromDays(20));

        // Told on Monday 23 November at 10:00; two weeks are over on Monday 7 December, and the next morning is Tuesday.
        var notice = await saved.ReadAsync(db => db.Notices.SingleAsync(found => found.NoticeId == "next-contact"));
        Assert.Equal((NoticeState.Sent, new DateTime(2026, 12, 8, 8, 6, 0, DateTimeKind.Utc)), (notice.State, notice.CreatedUtc));
        Assert.Contains("Wednesday 9 December", notice.Body, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 12, 9), (await saved.CaseAsync(id)).NextContactOn);
        Assert.Equal(new DateOnly(2026, 12, 9), (await saved.ReadAsync(db => db.StaffTasks.SingleAsync(task => task.Kind == StaffTaskKinds.NoUpdate))).DueOn);
    }

    [Fact]
    public async Task Of_two_processes_one_does_the_mornings_work()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        await using var other = Saved.ServicesFor(saved.Folder, saved.Postgres, saved.Clock);
        await saved.AssessedAsync();
        saved.Clock.Pass(TimeSpan.FromDays(5));

        await Task.WhenAll(saved.RunOutboxAsync(), other.GetRequiredService<OutboxWorker>().RunOnceAsync(CancellationToken.None));

        Assert.Equal(1, await saved.ReadAsync(db => db.StaffTasks.CountAsync(task => task.Kind == StaffTaskKinds.NextContactDue)));
    }

    [Fact]
    public async Task A_team_with_a_mailbox_hears_on_working_mornings_what_is_due_and_nothing_about_anybody()
    {
        using var library = ContentLibrary.Open(Path.Combine(Repository.Root, "content"), null, TimeProvider.System, NullLogger.Instance);
        var numbers = library.Current.Policy;
        var content = library.Current with { Policy = numbers with { Teams = [.. numbers.Teams.Select(team => team with { Email = team.Id == "community-safety" ? "team@example.org" : null })] } };
        var mail = new PlayedSender(NoticeChannel.Email);
        await using var saved = await Saved.NewAsync(Database.Sqlite, services =>
        {
            services.RemoveAll<INoticeSender>();
            services.AddSingleton<INoticeSender>(mail).AddScoped(_ => content);
        });
        await saved.ReportedAsync();
        mail.Given.Clear();

        await PassAsync(saved, TimeSpan.FromDays(7));

        Assert.Equal(5, mail.Given.Count);
        Assert.All(mail.Given, sent => Assert.Equal("team@example.org", sent.To));
        var friday = mail.Given[3].Text;
        Assert.Contains("first contacts due or late: 1", friday, StringComparison.Ordinal);
        Assert.DoesNotContain("Priya", friday, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23T10:00:00Z", "2026-11-24T07:00:00Z")]
    [InlineData("2026-11-23T06:59:00Z", "2026-11-23T07:00:00Z")]
    [InlineData("2026-07-23T10:00:00Z", "2026-07-24T06:00:00Z")]
    [InlineData("2026-03-28T10:00:00Z", "2026-03-29T06:00:00Z")]
    public void The_mornings_work_is_due_at_seven_by_Kents_clock(string now, string next) => Assert.Equal(
        DateTimeOffset.Parse(next, null).UtcDateTime, Schedule.Next(Schedule.Reminders, DateTimeOffset.Parse(now, null).UtcDateTime));

    // Each morning at six minutes past eight.
    private static async Task PassAsync(Saved saved, TimeSpan days)
    {
        saved.Clock.Pass(TimeSpan.FromHours(22));
        for (var passed = TimeSpan.Zero; passed < days; passed += TimeSpan.FromDays(1))
        {
            await saved.RunOutboxAsync();
            saved.Clock.Pass(TimeSpan.FromDays(1));
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Following;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Reviews;

public sealed class TellOfReviewTests
{
    private static readonly DateOnly Reviewed = new(2026, 11, 22);

    [Theory, OnSqlite, OnPostgres]
    public async Task The_second_report_in_six_months_sends_what_the_review_is_and_the_third_does_not_again(Database database)
    {
        await using var saved = await Saved.NewAsync(database, WithTheNotice);
        var caseId = await ReportAsync(saved);

        Assert.Equal(0, await ToldAsync(saved));
        await AddAsync(saved, caseId);
        Assert.Equal(1, await ToldAsync(saved));
        await AddAsync(saved, caseId);
        Assert.Equal(1, await ToldAsync(saved));
    }

    [Theory, OnSqlite]
    public async Task A_report_more_than_six_months_after_the_first_is_no_second_one(Database database)
    {
        await using var saved = await Saved.NewAsync(database, WithTheNotice);
        var caseId = await ReportAsync(saved);

        saved.Clock.Pass(TimeSpan.FromDays(190));
        await AddAsync(saved, caseId);

        Assert.Equal(0, await ToldAsync(saved));
    }

    [Theory, OnSqlite]
    public async Task Coming_back_after_closing_is_a_second_report_and_makes_the_case_as_urgent_as_what_happened(Database database)
    {
        await using var saved = await Saved.NewAsync(database, WithTheNotice);
        var caseId = await ReportAsync(saved);
        await saved.CloseAsync(caseId);
        var before = await saved.ReadAsync(db => db.Cases.Select(one => one.Band).SingleAsync());
        var entry = new ReportDraft { Id = Guid.NewGuid(), WhatHappened = "He came with a knife", Harms = [Harm.Weapon], Channel = "web" };

        for (var pressed = 0; pressed < 2; pressed++)
        {
            await saved.DoAsync<ReopenMyCase, bool>(async reopen =>
            {
                await reopen.HandleAsync(caseId, entry, default);
                return true;
            });
        }

        Assert.Equal(1, await ToldAsync(saved));
        Assert.Equal(("medium", "high"), (before, await saved.ReadAsync(db => db.Cases.Select(one => one.Band).SingleAsync())));
    }

    private static void WithTheNotice(IServiceCollection services) => services.AddScoped(_ => TestContent.Snapshot with
    {
        Notices = new ContentSet<Notice>("notices",
        [
            .. TestContent.Snapshot.Notices,
            new(NoticeIds.CaseReviewInformation, "A right", "Community Safety", Reviewed, "Something you can ask for", "{{council}} {{link}} {{reports}} {{nextContact}}", null,
                new Dictionary<string, string> { ["nextContact"] = "date" }, "{{council}} {{link}} {{reports}} {{nextContact}}"),
        ]),
        Pages = new ContentSet<Page>("pages",
            [new("case-review", "A right", "Community Safety", Reviewed, null, new Dictionary<string, string> { ["your-council"] = "your council" }, new Dictionary<string, string>(), "")]),
    });

    private static async Task<Guid> ReportAsync(Saved saved)
    {
        var draft = AReport.ByText();
        await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, default));
        return await saved.ReadAsync(db => db.Incidents.Where(incident => incident.Id == draft.Id).Select(incident => incident.CaseId).SingleAsync());
    }

    private static Task<AddIncidentOutcome> AddAsync(Saved saved, Guid caseId) => saved.DoAsync<AddIncident, AddIncidentOutcome>(add => add.HandleAsync(
        caseId, new ReportDraft { Id = Guid.NewGuid(), WhatHappened = "The same again", Channel = "web" }, default));

    private static Task<int> ToldAsync(Saved saved) =>
        saved.ReadAsync(db => db.Notices.CountAsync(notice => notice.NoticeId == NoticeIds.CaseReviewInformation));
}

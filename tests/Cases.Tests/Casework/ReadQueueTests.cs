using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;
using static WestKent.Tests.Cases.Given.OnDesk;

namespace WestKent.Tests.Cases.Casework;

public sealed class ReadQueueTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_may_be_unsafe_stands_first_then_the_day_that_comes_first(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var later = await saved.ReportedAsync();
        var sooner = await saved.ReportedAsync(AReport.ByText().With(draft => draft.LabelId = "hate-incident"));
        var unsafeOne = await saved.ReportedAsync(AReport.ByText().With(draft => (draft.LabelId, draft.SafetyFlags) = ("garden-nuisance", ["unsafe_to_contact"])));

        var page = await saved.QueueAsync(new QueueFilter(), Olu);

        Assert.Equal([unsafeOne, sooner, later], page.Rows.Select(row => row.Id));
        Assert.Equal(3, page.Total);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_nobody_has_spoken_about_yet_stands_by_the_day_that_was_due_whatever_was_promised_since(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var spokenTo = await saved.AssessedAsync();
        await saved.ActAsync<RecordAction>(spokenTo, Olu, (record, on) => record.HandleAsync(on, Talk with { SpokeWithSource = true }, CancellationToken.None));
        var putOff = await saved.AssessedAsync();
        await saved.ActAsync<RecordAction>(putOff, Olu, (record, on) => record.HandleAsync(on, Talk with { NextContactOn = Friday.AddDays(7) }, CancellationToken.None));

        var page = await saved.QueueAsync(new QueueFilter(), Olu);
        saved.Clock.Pass(TimeSpan.FromDays(7));

        Assert.Equal([putOff, spokenTo], page.Rows.Select(row => row.Id));
        Assert.Contains(putOff, (await saved.QueueAsync(new QueueFilter(IsOverdue: true), Olu)).Rows.Select(row => row.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Filters_narrow_the_list_and_closed_cases_are_shown_only_when_asked_for(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var mine = await saved.AssessedAsync();
        var other = await saved.ReportedAsync(AReport.ByText().With(draft => (draft.LabelId, draft.DistrictId) = ("garden-nuisance", "swale")));

        async Task<IEnumerable<Guid>> Ids(QueueFilter filter) => (await saved.QueueAsync(filter, Olu)).Rows.Select(row => row.Id);

        Assert.Equal([mine], await Ids(new QueueFilter(Owner: QueueOwner.Me)));
        Assert.Equal([other], await Ids(new QueueFilter(Owner: QueueOwner.Nobody)));
        Assert.Equal([other], await Ids(new QueueFilter(DistrictId: "swale")));
        Assert.Equal([other], await Ids(new QueueFilter(Band: "standard")));
        Assert.Equal([mine], await Ids(new QueueFilter(Status: CaseStatus.Assessed)));
        Assert.Empty(await Ids(new QueueFilter(Status: CaseStatus.Closed)));
        Assert.Empty(await Ids(new QueueFilter(IsOverdue: true)));
        saved.Clock.Pass(TimeSpan.FromDays(9));
        Assert.Equal(2, (await Ids(new QueueFilter(IsOverdue: true))).Count());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_is_found_by_its_reference_its_beginning_or_the_name_of_its_source(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var one = await saved.ReportedAsync(AReport.ByText().With(draft => draft.Name = "Priya Shah"));
        await saved.ReportedAsync(AReport.ByText().With(draft => draft.Name = "Tom Reed"));
        var reference = (await saved.CaseAsync(one)).Reference;

        foreach (var search in new[] { reference, reference.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal), "shah", "PRIYA" })
            Assert.Equal([one], (await saved.QueueAsync(new QueueFilter(Search: search), Olu)).Rows.Select(row => row.Id));
        Assert.Contains(one, (await saved.QueueAsync(new QueueFilter(Search: $"{reference[..4]}-{reference[5..9]}"), Olu)).Rows.Select(row => row.Id));
        Assert.Empty((await saved.QueueAsync(new QueueFilter(Search: "%"), Olu)).Rows);
        Assert.Empty((await saved.QueueAsync(new QueueFilter(Search: "nobody of that name"), Olu)).Rows);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_beginning_of_letters_alone_is_looked_for_among_references_and_names(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var one = await saved.ReportedAsync(AReport.ByText().With(draft => draft.Name = "Anne-Mary Shah"));
        await saved.ReadAsync(db => db.Cases.Where(known => known.Id == one).ExecuteUpdateAsync(set => set.SetProperty(known => known.Reference, "ABCD-EFGH-J")));

        foreach (var search in new[] { "abcd-efgh", "Anne-Mary" })
            Assert.Equal([one], (await saved.QueueAsync(new QueueFilter(Search: search), Olu)).Rows.Select(row => row.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Restricted_cases_and_those_with_a_conflict_are_not_there_for_those_they_are_kept_from(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var restricted = await saved.ReportedAsync();
        await saved.ActAsync<RestrictCase>(restricted, Maya, (restrict, on) => restrict.HandleAsync(on, true, "The source is a colleague.", CancellationToken.None));
        var known = await saved.ReportedAsync();
        await saved.ActAsync<RecordConflict>(known, Olu, (record, on) => record.HandleAsync(on, Olu.Id, null, CancellationToken.None));

        Assert.Empty((await saved.QueueAsync(new QueueFilter(), Olu)).Rows);
        Assert.Equal([known], (await saved.QueueAsync(new QueueFilter(), Ade)).Rows.Select(row => row.Id));
        Assert.Equal(2, (await saved.QueueAsync(new QueueFilter(), Maya)).Total);
        Assert.Equal([restricted], (await saved.QueueAsync(new QueueFilter(IsRestricted: true), Maya)).Rows.Select(row => row.Id));
        Assert.Empty((await saved.QueueAsync(new QueueFilter(), Ed)).Rows);
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_the_last()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        for (var number = 0; number < QueuePage.Size + 1; number++)
            await saved.ReportedAsync();

        var page = await saved.QueueAsync(new QueueFilter(Page: 99), Olu);

        Assert.Equal((2, 2, 1), (page.Number, page.Pages, page.Rows.Count));
    }
}

internal static class Queueing
{
    public static async Task<QueuePage> QueueAsync(this Saved saved, QueueFilter filter, StaffMember staff) =>
        await saved.DoAsync<ReadQueue, QueuePage>(queue => queue.HandleAsync(filter, staff, CancellationToken.None));
}

using WestKent.Cases.HousingSystem;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.HousingSystem;

public sealed class ReadNewReportsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Page_by_page_every_report_comes_exactly_once(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var sent = new List<Guid>();
        for (var count = 0; count < 23; count++)
        {
            var draft = AReport.ByText();
            sent.Add(draft.Id);
            await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, CancellationToken.None));
            // Several in one instant, as when many write at once.
            saved.Clock.Pass(TimeSpan.FromSeconds(count % 4 == 0 ? 1 : 0));
        }

        Assert.DoesNotContain((await ReadAsync(saved, null)).Reports, report => report.ReportedUtc > saved.Clock.NowUtc.AddSeconds(-10));
        saved.Clock.Pass(TimeSpan.FromSeconds(11));
        var got = new List<Guid>();
        string? after = null;
        ApiReports page;
        do
        {
            page = await ReadAsync(saved, after);
            got.AddRange(page.Reports.Select(report => report.Id));
            after = page.Next;
        }
        while (page.HasMore);

        Assert.Equal(sent.Order(), got.Order());
        Assert.Empty((await ReadAsync(saved, after)).Reports);
    }

    [Fact]
    public async Task People_are_there_only_for_those_who_may_read_them()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(AReport.ByText(), CancellationToken.None));
        saved.Clock.Pass(TimeSpan.FromSeconds(11));

        var facts = Assert.Single((await ReadAsync(saved, null)).Reports);
        var people = Assert.Single((await ReadAsync(saved, null, withPeople: true)).Reports);

        Assert.Equal((null, null), (facts.Person, facts.Words));
        Assert.Equal(("Priya Shah", true, null), (people.Person!.Name, people.Person.SafeText, people.Person.SafeEmail));
        Assert.Equal("Loud music until three every night", people.Words!.WhatHappened);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AAAA")]
    [InlineData("____________________________________")]
    public async Task A_cursor_we_never_gave_is_refused(string after)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);

        Assert.Null(await saved.DoAsync<ReadNewReports, ApiReports?>(read => read.HandleAsync(after, 50, false, CancellationToken.None)));
    }

    private static async Task<ApiReports> ReadAsync(Saved saved, string? after, bool withPeople = false) =>
        (await saved.DoAsync<ReadNewReports, ApiReports?>(read => read.HandleAsync(after, 5, withPeople, CancellationToken.None)))!;
}

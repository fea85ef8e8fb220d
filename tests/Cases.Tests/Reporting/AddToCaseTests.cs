using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Following;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Reporting;

public sealed class AddToCaseTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_second_report_about_an_open_case_is_an_incident_on_it(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var first = await OpenAsync(saved);

        var added = Assert.IsType<SendReportOutcome.Added>(await SendAsync(saved, Again(first.Reference)));

        Assert.Equal((first.Reference, 2, false), (added.Reference, added.Reports, added.WasReopened));
        Assert.Equal((1, 2), (await saved.ReadAsync(db => db.Cases.CountAsync()), await saved.ReadAsync(db => db.Incidents.CountAsync())));
        Assert.Equal(1, await saved.ReadAsync(db => db.Timeline.CountAsync(entry => entry.ResidentTextKey == SourceActs.AddedIncident)));
        Assert.Equal(1, await saved.ReadAsync(db => db.StaffTasks.CountAsync(task => task.Kind == SourceActs.AddedIncident)));
    }

    [Fact]
    public async Task Something_worse_raises_the_case_and_brings_the_next_contact_forward()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var first = await OpenAsync(saved);

        var added = Assert.IsType<SendReportOutcome.Added>(await SendAsync(saved, Again(first.Reference).With(told =>
            (told.Harms, told.SafetyFlags) = ([Harm.Weapon], ["emergency_now"]))));

        var known = await saved.ReadAsync(db => db.Cases.SingleAsync());
        Assert.Equal(("high", "weapon", new DateOnly(2026, 11, 24)), (known.Band, known.BandReason, known.NextContactOn));
        Assert.Equal(["emergency_now"], known.SafetyFlags);
        Assert.Equal(known.NextContactOn, added.NextContactOn);
    }

    [Fact]
    public async Task An_addition_sent_twice_is_one_incident()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var first = await OpenAsync(saved);
        var draft = Again(first.Reference);
        await SendAsync(saved, draft);

        Assert.IsType<SendReportOutcome.AlreadySent>(await SendAsync(saved, draft));

        Assert.Equal(2, await saved.ReadAsync(db => db.Incidents.CountAsync()));
    }

    [Theory]
    // days since closing, offered
    [InlineData(0, true)]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public async Task A_case_closed_lately_may_be_opened_again(int days, bool isOffered)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var first = await ClosedAsync(saved);
        saved.Clock.Pass(TimeSpan.FromDays(days));

        var outcome = await SendAsync(saved, Again(first.Reference));

        Assert.Equal(isOffered, outcome is SendReportOutcome.MayReopen);
        Assert.Equal(!isOffered, outcome is SendReportOutcome.Incomplete);
    }

    [Fact]
    public async Task Whoever_wants_it_opened_again_finds_it_open()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var first = await ClosedAsync(saved);

        var added = Assert.IsType<SendReportOutcome.Added>(await SendAsync(saved, Again(first.Reference).With(told => told.Reopen = true)));

        Assert.True(added.WasReopened);
        var known = await saved.ReadAsync(db => db.Cases.SingleAsync());
        Assert.Equal((CaseStatus.Reopened, null), (known.Status, known.ClosedUtc));
    }

    [Fact]
    public async Task A_reference_that_is_no_cases_asks_for_what_a_report_of_its_own_needs()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);

        var incomplete = Assert.IsType<SendReportOutcome.Incomplete>(await SendAsync(saved, Again(CaseReference.New().ToString())));

        Assert.Equal([nameof(ReportDraft.Anonymous)], incomplete.Missing);
    }

    // What the conversation asks of someone we know: what happened, and no name.
    private static ReportDraft Again(string reference) => new()
    {
        Id = Guid.NewGuid(),
        AddToReference = reference,
        LabelId = "noise-nuisance",
        WhatHappened = "And again last night",
        Channel = "web",
    };

    private static async Task<SendReportOutcome.Sent> OpenAsync(Saved saved) => Assert.IsType<SendReportOutcome.Sent>(await SendAsync(saved, AReport.ByText()));

    private static async Task<SendReportOutcome.Sent> ClosedAsync(Saved saved)
    {
        var sent = await OpenAsync(saved);
        await saved.DoAsync<CasesDb, bool>(async db =>
        {
            var one = await db.Cases.SingleAsync();
            one.Move(CaseStatus.Closing, saved.Clock.NowUtc);
            one.Move(CaseStatus.Closed, saved.Clock.NowUtc);
            return true;
        });
        return sent;
    }

    private static Task<SendReportOutcome> SendAsync(Saved saved, ReportDraft draft) =>
        saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, CancellationToken.None));
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Casework;

public sealed class DeskActsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_officers_who_save_the_same_case_the_second_learns_it_and_nothing_is_lost(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var id = await saved.AssessedAsync();
        var both = await saved.BeforeAsync(id, OnDesk.Olu);

        var first = await saved.DoAsync<RecordAction, CaseworkOutcome>(record => record.HandleAsync(both, OnDesk.Talk, CancellationToken.None));
        var second = await saved.DoAsync<RecordAction, CaseworkOutcome>(record => record.HandleAsync(both with { Staff = OnDesk.Maya }, OnDesk.Talk, CancellationToken.None));

        Assert.IsType<CaseworkOutcome.Done>(first);
        Assert.Equal((await saved.CaseAsync(id)).Version, Assert.IsType<CaseworkOutcome.ChangedMeanwhile>(second).Version);
        Assert.Equal(1, await saved.ReadAsync(db => db.CaseActions.CountAsync()));
    }

    [Fact]
    public async Task An_officer_without_the_role_and_one_with_a_conflict_change_nothing()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.AssessedAsync();

        Assert.IsType<CaseworkOutcome.NotAllowed>(await RecordAsync(saved, id, OnDesk.Ade, OnDesk.Talk));
        Assert.IsType<CaseworkOutcome.NotAllowed>(await RecordAsync(saved, id, OnDesk.Ed, OnDesk.Talk));
        await saved.ActAsync<RecordConflict>(id, OnDesk.Maya, (record, on) => record.HandleAsync(on, OnDesk.Olu.Id, "They are cousins.", CancellationToken.None));
        Assert.IsType<CaseworkOutcome.NoSuchCase>(await RecordAsync(saved, id, OnDesk.Olu, OnDesk.Talk));
        Assert.Null((await saved.CaseAsync(id)).OwnerId);
    }

    [Fact]
    public async Task A_restricted_case_is_there_for_its_owner_and_managers_only()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.AssessedAsync();
        await saved.ActAsync<RestrictCase>(id, OnDesk.Maya, (restrict, on) => restrict.HandleAsync(on, true, "Staff live nearby.", CancellationToken.None));

        Assert.IsType<CaseworkOutcome.NoSuchCase>(await RecordAsync(saved, id, OnDesk.Staff("uma", StaffRole.CaseOfficer), OnDesk.Talk));
        Assert.IsType<CaseworkOutcome.Done>(await RecordAsync(saved, id, OnDesk.Olu, OnDesk.Talk));
    }

    [Fact]
    public async Task What_is_wrong_with_an_action_is_said_all_at_once()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.ReportedAsync();

        var saturday = await RecordAsync(saved, id, OnDesk.Olu, new NewAction("actions-completed", "", " ", new DateOnly(2026, 11, 28)));
        Assert.Equal("next-contact weekend, note missing, wording missing, status assess-first, outcome unknown", saturday.Problems());

        var none = await RecordAsync(saved, await saved.AssessedAsync(), OnDesk.Olu, OnDesk.Talk with { NextContactOn = null });
        Assert.Equal("next-contact missing", none.Problems());
    }

    [Fact]
    public async Task Legal_action_waits_for_an_equality_impact_assessment()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.AssessedAsync();
        var injunction = OnDesk.Talk with { OutcomeId = "injunction" };

        Assert.Equal("outcome equality-assessment-first", (await RecordAsync(saved, id, OnDesk.Olu, injunction)).Problems());
        await saved.ActAsync<WriteNote>(id, OnDesk.Olu, (write, on) => write.HandleAsync(on, CaseNoteKind.EqualityAssessment, "No adverse effect found.", CancellationToken.None));

        Assert.IsType<CaseworkOutcome.Done>(await RecordAsync(saved, id, OnDesk.Olu, injunction));
        Assert.True(await saved.ReadAsync(db => db.CaseActions.Select(action => action.HadEqualityAssessment).SingleAsync()));
    }

    [Fact]
    public async Task Wording_that_names_the_subject_is_pointed_out_once_and_taken_if_staff_stand_by_it()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.AssessedAsync(AReport.ByText().With(told => told.Who = "Dave upstairs"));
        var naming = OnDesk.Talk with { ResidentWording = "We spoke with Dave." };

        Assert.Equal([WordingWarning.Name], Assert.IsType<CaseworkOutcome.CheckWording>(await RecordAsync(saved, id, OnDesk.Olu, naming)).Warnings);
        Assert.IsType<CaseworkOutcome.Done>(await RecordAsync(saved, id, OnDesk.Olu, naming with { WordingIsChecked = true }));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_action_taken_back_in_time_leaves_the_case_as_it_was_and_the_source_untold(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var id = await saved.AssessedAsync();
        var before = await saved.CaseAsync(id);
        var done = (CaseworkOutcome.Done)await RecordAsync(saved, id, OnDesk.Olu, OnDesk.Talk with { NextContactOn = new DateOnly(2026, 12, 1), SpokeWithSource = true });

        saved.Clock.Pass(TimeSpan.FromMinutes(4));
        Assert.IsType<CaseworkOutcome.Done>(await saved.ActAsync<UndoAction>(id, OnDesk.Olu, (undo, on) => undo.HandleAsync(on, done.RowId!.Value, CancellationToken.None)));
        saved.Clock.Pass(TimeSpan.FromMinutes(5));
        await saved.RunOutboxAsync();

        var after = await saved.CaseAsync(id);
        Assert.Equal((before.Status, before.NextContactOn, before.FirstContactUtc, before.SourceToldUtc), (after.Status, after.NextContactOn, after.FirstContactUtc, after.SourceToldUtc));
        Assert.Equal("undone", await saved.ReadAsync(db => db.Notices.Where(notice => notice.NoticeId == "action-update").Select(notice => notice.Reason).SingleAsync()));
        Assert.Equal(0, await saved.ReadAsync(db => db.Timeline.CountAsync(entry => entry.Kind == TimelineKind.Action)));
    }

    [Fact]
    public async Task An_action_is_not_taken_back_once_the_source_was_told()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.AssessedAsync();
        var done = (CaseworkOutcome.Done)await RecordAsync(saved, id, OnDesk.Olu, OnDesk.Talk);
        saved.Clock.Pass(TimeSpan.FromMinutes(6));
        await saved.RunOutboxAsync();

        var late = await saved.ActAsync<UndoAction>(id, OnDesk.Olu, (undo, on) => undo.HandleAsync(on, done.RowId!.Value, CancellationToken.None));

        Assert.Equal("action too-late", late.Problems());
    }

    [Fact]
    public async Task A_band_changed_by_staff_needs_a_reason_and_moves_the_target()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.ReportedAsync();
        var high = OnDesk.Noise with { Band = "high" };

        Assert.Equal("band-reason missing", (await AssessAsync(saved, id, high)).Problems());
        Assert.IsType<CaseworkOutcome.Done>(await AssessAsync(saved, id, high with { BandReason = "A child sleeps next door." }));
        Assert.Equal(new DateOnly(2026, 11, 24), (await saved.CaseAsync(id)).FirstContactDueOn);
    }

    [Fact]
    public async Task The_first_contact_stops_the_clock_once()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.ReportedAsync();
        await AttemptAsync(saved, id, reached: false);
        Assert.Null((await saved.CaseAsync(id)).FirstContactUtc);

        await AttemptAsync(saved, id, reached: true);
        var first = (await saved.CaseAsync(id)).FirstContactUtc;
        saved.Clock.Pass(TimeSpan.FromHours(1));
        await AttemptAsync(saved, id, reached: true);

        Assert.Equal(Saved.Monday.UtcDateTime, first);
        Assert.Equal(first, (await saved.CaseAsync(id)).FirstContactUtc);
    }

    [Fact]
    public async Task Closing_says_what_is_missing_and_only_a_manager_calls_a_report_dishonest()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var id = await saved.AssessedAsync();
        var on = await saved.BeforeAsync(id, OnDesk.Olu);

        var empty = await saved.DoAsync<CloseCase, CloseCaseOutcome>(close => close.HandleAsync(on, new ClosingSummary("", "", "", ""), false, CancellationToken.None));
        Assert.Equal(
            [ClosingNeed.Attempts, ClosingNeed.AttemptDays, ClosingNeed.Reason, ClosingNeed.Findings, ClosingNeed.Actions, ClosingNeed.FurtherHelp],
            Assert.IsType<CloseCaseOutcome.NotReady>(empty).Needs);

        var dishonest = new ClosingSummary("malicious", "Found", "Did", "Help");
        var byOfficer = await saved.DoAsync<CloseCase, CloseCaseOutcome>(close => close.HandleAsync(on, dishonest, false, CancellationToken.None));
        Assert.IsType<CaseworkOutcome.NotAllowed>(Assert.IsType<CloseCaseOutcome.Refused>(byOfficer).Why);
        var byManager = await saved.DoAsync<CloseCase, CloseCaseOutcome>(close => close.HandleAsync(on with { Staff = OnDesk.Maya }, dishonest, false, CancellationToken.None));
        Assert.Contains(ClosingNeed.Investigation, Assert.IsType<CloseCaseOutcome.NotReady>(byManager).Needs);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_second_telling_by_the_same_person_is_joined_to_the_first_and_two_peoples_cases_never(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var kept = await saved.AssessedAsync();
        var again = await saved.ReportedAsync(AReport.ByText());
        var other = await saved.ReportedAsync(AReport.ByText("+447700900456").With(told => told.Name = "Tom Reed"));
        var reference = (await saved.CaseAsync(kept)).Reference;

        Assert.Equal("kept another-source", (await MergeAsync(saved, other, reference)).Problems());
        Assert.Equal("kept unknown", (await MergeAsync(saved, again, "7F3K-9QZM-X")).Problems());
        Assert.IsType<CaseworkOutcome.Done>(await MergeAsync(saved, again, reference));

        Assert.Equal((CaseStatus.Closed, (Guid?)kept), ((await saved.CaseAsync(again)).Status, (await saved.CaseAsync(again)).MergedIntoId));
        Assert.Equal(2, await saved.ReadAsync(db => db.Incidents.CountAsync(incident => incident.CaseId == kept)));
    }

    private static Task<CaseworkOutcome> RecordAsync(Saved saved, Guid id, StaffMember staff, NewAction action) =>
        saved.ActAsync<RecordAction>(id, staff, (record, on) => record.HandleAsync(on, action, CancellationToken.None));

    private static Task<CaseworkOutcome> AssessAsync(Saved saved, Guid id, Assessment assessment) =>
        saved.ActAsync<AssessCase>(id, OnDesk.Olu, (assess, on) => assess.HandleAsync(on, assessment, CancellationToken.None));

    private static Task<CaseworkOutcome> AttemptAsync(Saved saved, Guid id, bool reached) => saved.ActAsync<RecordContactAttempt>(
        id, OnDesk.Ade, (record, on) => record.HandleAsync(on, new NewAttempt(ContactMethod.Text, reached, null, OnDesk.Friday), CancellationToken.None));

    private static Task<CaseworkOutcome> MergeAsync(Saved saved, Guid id, string keptReference) =>
        saved.ActAsync<MergeCases>(id, OnDesk.Olu, (merge, on) => merge.HandleAsync(on, keptReference, "Told twice.", CancellationToken.None));
}

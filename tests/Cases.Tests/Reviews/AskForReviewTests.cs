using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Cases.Reviews;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Reviews;

public sealed class AskForReviewTests
{
    private static readonly StaffMember Officer = new("officer-1", "Jo Officer", new HashSet<StaffRole> { StaffRole.CaseOfficer });

    [Theory, OnSqlite, OnPostgres]
    public async Task Asking_tells_the_officer_says_so_on_the_case_and_sets_a_day_to_follow_up(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var caseId = await ReportAsync(saved, AReport.ByText());

        var outcome = Assert.IsType<AskForReviewOutcome.Asked>(await AskAsync(saved, new ReviewDraft(), caseId));

        var task = await saved.ReadAsync(db => db.StaffTasks.SingleAsync());
        var asked = await saved.ReadAsync(db => db.CaseReviews.SingleAsync());
        Assert.Equal((caseId, RecordReviewOutcome.TaskKind, asked.Id, outcome.FollowUpOn), (task.CaseId!.Value, task.Kind, task.SubjectId!.Value, task.DueOn!.Value));
        Assert.Equal("review-asked", await saved.ReadAsync(db => db.Timeline.Where(entry => entry.Kind == TimelineKind.Action).Select(entry => entry.ResidentTextKey).SingleAsync()));
        Assert.Equal("Priya Shah", await saved.ReadAsync(db => db.ReviewWords.Select(words => words.Name).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Asking_twice_is_asking_once(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var draft = new ReviewDraft { Name = "Sam Lee" };
        await AskAsync(saved, draft, null);

        Assert.IsType<AskForReviewOutcome.AlreadyAsked>(await AskAsync(saved, draft, null));
        Assert.Equal(1, await saved.ReadAsync(db => db.StaffTasks.CountAsync()));
    }

    [Theory, OnSqlite]
    public async Task Someone_who_gave_no_name_is_told_that_one_is_needed_and_may_give_it_here(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var caseId = await ReportAsync(saved, AReport.WithoutName());

        Assert.IsType<AskForReviewOutcome.NeedsName>(await AskAsync(saved, new ReviewDraft(), caseId));
        Assert.IsType<AskForReviewOutcome.Asked>(await AskAsync(saved, new ReviewDraft { Name = "Sam Lee" }, caseId));
    }

    [Theory, OnSqlite]
    public async Task Someone_who_asks_for_another_needs_their_consent_and_it_is_kept(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var draft = new ReviewDraft { Name = "Ann Lee", ForSomeone = true, RepresentativeName = "Sam Lee", RepresentativeRole = "Daughter" };

        Assert.IsType<AskForReviewOutcome.NeedsConsent>(await AskAsync(saved, draft, null));
        draft.ConsentOn = new DateOnly(2026, 11, 23);
        Assert.IsType<AskForReviewOutcome.Asked>(await AskAsync(saved, draft, null));

        Assert.Equal(draft.ConsentOn, await saved.ReadAsync(db => db.ReviewWords.Select(words => words.ConsentOn).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_the_council_decided_is_recorded_and_counted_for_the_year(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var (met, notMet, withdrawn) = (new ReviewDraft { Name = "A", CouncilId = "swale" }, new ReviewDraft { Name = "B" }, new ReviewDraft { Name = "C" });
        foreach (var draft in new[] { met, notMet, withdrawn })
            await AskAsync(saved, draft, null);

        var asked = DateOnly.FromDateTime(saved.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal(RecordReviewOutcomeOutcome.Recorded, await RecordAsync(met.AskId, new(ReviewDecision.Met, asked, asked, 2, "Joint plan", "Police: patrols. Council: lights.")));
        Assert.Equal(RecordReviewOutcomeOutcome.Recorded, await RecordAsync(notMet.AskId, new(ReviewDecision.NotMet, asked, null, 0, null, null)));
        Assert.Equal(RecordReviewOutcomeOutcome.Recorded, await RecordAsync(withdrawn.AskId, new(ReviewDecision.Withdrawn, null, null, 0, null, null)));

        var year = await saved.DoAsync<ReadReviews, IReadOnlyList<YearlyCount>>(reviews => reviews.CountAsync(ReadReviews.YearOf(asked), default));
        Assert.Equal((2, 1, 1, 1), (year.Sum(count => count.Asked), year.Sum(count => count.Met), year.Sum(count => count.Reviewed), year.Sum(count => count.WithRecommendations)));
        Assert.Equal(0, await saved.ReadAsync(db => db.StaffTasks.CountAsync(task => task.DoneUtc == null)));

        Task<RecordReviewOutcomeOutcome> RecordAsync(Guid id, ReviewOutcome outcome) =>
            saved.DoAsync<RecordReviewOutcome, RecordReviewOutcomeOutcome>(record => record.HandleAsync(id, outcome, Officer, default));
    }

    [Theory]
    [InlineData(ReviewDecision.Met, 1, null, 0, RecordReviewOutcomeOutcome.DayInFuture)]
    [InlineData(ReviewDecision.Met, -1, null, 0, RecordReviewOutcomeOutcome.DayBeforeAsked)]
    [InlineData(ReviewDecision.Met, null, null, 0, RecordReviewOutcomeOutcome.DecisionDayMissing)]
    [InlineData(ReviewDecision.NotMet, 0, 0, 0, RecordReviewOutcomeOutcome.ReviewedButNotMet)]
    [InlineData(ReviewDecision.Met, 0, null, 1, RecordReviewOutcomeOutcome.RecommendationsWithoutReview)]
    public async Task An_outcome_that_cannot_be_is_not_recorded(ReviewDecision decision, int? decided, int? reviewed, int recommendations, RecordReviewOutcomeOutcome expected)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var draft = new ReviewDraft { Name = "A" };
        await AskAsync(saved, draft, null);
        var asked = DateOnly.FromDateTime(saved.Clock.GetUtcNow().UtcDateTime);
        var outcome = new ReviewOutcome(decision, decided is null ? null : asked.AddDays(decided.Value), reviewed is null ? null : asked.AddDays(reviewed.Value), recommendations, null, null);

        Assert.Equal(expected, await saved.DoAsync<RecordReviewOutcome, RecordReviewOutcomeOutcome>(record => record.HandleAsync(draft.AskId, outcome, Officer, default)));
    }

    private static async Task<Guid> ReportAsync(Saved saved, ReportDraft draft)
    {
        await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, default));
        return await saved.ReadAsync(db => db.Incidents.Where(incident => incident.Id == draft.Id).Select(incident => incident.CaseId).SingleAsync());
    }

    private static Task<AskForReviewOutcome> AskAsync(Saved saved, ReviewDraft draft, Guid? caseId) =>
        saved.DoAsync<AskForReview, AskForReviewOutcome>(ask => ask.HandleAsync(draft, caseId, default));
}

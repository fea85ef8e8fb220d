using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Reviews;

public enum RecordReviewOutcomeOutcome
{
    Recorded,
    NoSuchReview,
    DayInFuture,
    DayBeforeAsked,
    DecisionDayMissing,
    ReviewedButNotMet,
    RecommendationsWithoutReview,
}

/// <summary>Staff record what the council decided, whether the review took place, and what it recommended.</summary>
public sealed class RecordReviewOutcome(CasesDb db, TimeProvider clock)
{
    public const int LongestWords = 4000;
    public const int MostRecommendations = 50;

    /// <summary>The kind of the task that waits for this.</summary>
    public const string TaskKind = "review-asked";

    public async Task<RecordReviewOutcomeOutcome> HandleAsync(Guid reviewId, ReviewOutcome outcome, StaffMember staff, CancellationToken ct)
    {
        var review = await db.CaseReviews.SingleOrDefaultAsync(one => one.Id == reviewId, ct);
        var words = await db.ReviewWords.SingleOrDefaultAsync(one => one.ReviewId == reviewId, ct);
        if (review is null || words is null || !await MaySeeAsync(review, staff, ct))
            return RecordReviewOutcomeOutcome.NoSuchReview;

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (Problem(review, outcome, LondonDay.Of(nowUtc)) is { } problem)
            return problem;

        var wasDecided = review.Decision != ReviewDecision.Waiting;
        review.Record(outcome, staff.Who, nowUtc);
        words.Record(outcome.Words, outcome.RecommendationWords);
        db.Add(AuditEntry.Of(nowUtc, staff.Who, "review-outcome-recorded", outcome.Decision.ToString(), review.CaseId));
        if (review.CaseId is { } caseId && !wasDecided && outcome.Decision is ReviewDecision.Met or ReviewDecision.NotMet)
            db.Add(TimelineEntry.Keyed(caseId, nowUtc, TimelineKind.Action, outcome.Decision == ReviewDecision.Met ? "review-met" : "review-not-met", null));
        if (outcome.Decision is ReviewDecision.NotMet or ReviewDecision.Withdrawn || outcome.ReviewedOn is not null)
            await EndTasksAsync(reviewId, staff, nowUtc, ct);
        return RecordReviewOutcomeOutcome.Recorded;
    }

    private async Task<bool> MaySeeAsync(CaseReview review, StaffMember staff, CancellationToken ct) =>
        review.CaseId is not { } caseId || await db.CasesSeenBy(staff).AnyAsync(one => one.Id == caseId, ct);

    private static RecordReviewOutcomeOutcome? Problem(CaseReview review, ReviewOutcome outcome, DateOnly today) => outcome switch
    {
        { DecidedOn: { } day } when day > today => RecordReviewOutcomeOutcome.DayInFuture,
        { ReviewedOn: { } day } when day > today => RecordReviewOutcomeOutcome.DayInFuture,
        { DecidedOn: { } day } when day < review.AskedOn => RecordReviewOutcomeOutcome.DayBeforeAsked,
        { ReviewedOn: { } day } when day < review.AskedOn => RecordReviewOutcomeOutcome.DayBeforeAsked,
        { Decision: ReviewDecision.Met or ReviewDecision.NotMet, DecidedOn: null } => RecordReviewOutcomeOutcome.DecisionDayMissing,
        { Decision: not ReviewDecision.Met, ReviewedOn: not null } => RecordReviewOutcomeOutcome.ReviewedButNotMet,
        { Recommendations: > 0, ReviewedOn: null } => RecordReviewOutcomeOutcome.RecommendationsWithoutReview,
        _ => null,
    };

    private async Task EndTasksAsync(Guid reviewId, StaffMember staff, DateTime nowUtc, CancellationToken ct)
    {
        foreach (var task in await db.StaffTasks.Where(task => task.SubjectId == reviewId && task.Kind == TaskKind && task.DoneUtc == null).ToListAsync(ct))
            task.Done(staff.Who, nowUtc);
    }
}

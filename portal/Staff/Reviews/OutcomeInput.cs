using System.Globalization;
using WestKent.Bot.Answers;
using WestKent.Cases.Reviews;
using WestKent.Portal.CaseReview;

namespace WestKent.Portal.Staff.Reviews;

/// <summary>The form of an outcome as it was typed.</summary>
/// <param name="Problem">What is to be put right, as a key of the desk's words.</param>
/// <param name="Field">Where.</param>
public sealed record OutcomeInput(
    string? Decision, string? Decided, string? Reviewed, string? Recommendations, string? RecommendationWords, string? Outcome, string? Problem = null, string? Field = null)
{
    internal static OutcomeInput Of(OneReview review) => new(
        review.Facts.Decision.ToString(), Day(review.Facts.DecidedOn), Day(review.Facts.ReviewedOn),
        review.Facts.Recommendations.ToString(CultureInfo.InvariantCulture), review.Words.Recommendations, review.Words.Outcome);

    internal static OutcomeInput Read(PostedFields posted) => new(
        posted.Pressed("decision"), posted.Words("decided", ReviewDraft.LongestLine), posted.Words("reviewed", ReviewDraft.LongestLine),
        posted.Words("recommendations", ReviewDraft.LongestLine), posted.Words("recommendation-words", RecordReviewOutcome.LongestWords), posted.Words("outcome", RecordReviewOutcome.LongestWords));

    /// <returns>The outcome; null, with <paramref name="checkedInput"/> saying why, if something must be put right first.</returns>
    internal ReviewOutcome? ToOutcome(DateTime nowLondon, out OutcomeInput checkedInput)
    {
        checkedInput = this;
        var (decided, reviewed) = (TypedDay.Read(Decided, nowLondon), TypedDay.Read(Reviewed, nowLondon));
        if (Decided is not null && decided is null)
            checkedInput = this with { Problem = "no-such-day", Field = "decided" };
        else if (Reviewed is not null && reviewed is null)
            checkedInput = this with { Problem = "no-such-day", Field = "reviewed" };
        else if (!int.TryParse(Recommendations ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > RecordReviewOutcome.MostRecommendations)
            checkedInput = this with { Problem = "not-a-number", Field = "recommendations" };
        else
            return new ReviewOutcome(
                Enum.TryParse<ReviewDecision>(Decision, out var decision) && Enum.IsDefined(decision) ? decision : ReviewDecision.Waiting,
                decided, reviewed, count, Outcome, RecommendationWords);
        return null;
    }

    private static string? Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

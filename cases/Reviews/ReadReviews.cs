using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Reviews;

/// <summary>A review in the staff's list.</summary>
public sealed record ListedReview(
    Guid Id, Guid? CaseId, string? CaseReference, string? CouncilId, DateOnly AskedOn, ReviewResult Count, int ReportsCounted, int ReportsNeeded, bool HarmIsHigh,
    bool ByRepresentative, DateOnly FollowUpOn, ReviewDecision Decision, DateOnly? DecidedOn, DateOnly? ReviewedOn, int Recommendations, DateTime? RecordedUtc, string? RecordedBy);

/// <summary>A review as its officer sees it.</summary>
public sealed record OneReview(ListedReview Facts, ReviewWords Words);

/// <summary>What the Act asks to be published each year; null for the council stands for "not sure which".</summary>
public sealed record YearlyCount(string? CouncilId, int Asked, int Met, int Reviewed, int WithRecommendations);

/// <summary>Reads what staff see of the reviews asked for. One that belongs to a case is seen only by who may see the case; the counts name nobody and hold all.</summary>
public sealed class ReadReviews(CasesDb db)
{
    // The year of the counts begins with April, as the councils' does.
    private const int FirstMonth = 4;

    public Task<List<ListedReview>> ListAsync(StaffMember staff, ReviewDecision? decision, int most, CancellationToken ct) => Listed(Visible(staff)
            .Where(review => decision == null || review.Decision == decision)
            .OrderByDescending(review => review.AskedUtc).Take(most))
        .ToListAsync(ct);

    /// <returns>Null if there is none, or it is of a case this person may not see.</returns>
    public async Task<OneReview?> FindAsync(StaffMember staff, Guid id, CancellationToken ct)
    {
        var facts = await Listed(Visible(staff).Where(review => review.Id == id)).SingleOrDefaultAsync(ct);
        var words = await db.ReviewWords.AsNoTracking().SingleOrDefaultAsync(one => one.ReviewId == id, ct);
        return facts is null || words is null ? null : new OneReview(facts, words);
    }

    /// <summary>For whoever asked for it themselves, by the id that only their own draft has.</summary>
    public Task<ListedReview?> FindAskedAsync(Guid askId, CancellationToken ct) =>
        Listed(db.CaseReviews.AsNoTracking().Where(review => review.Id == askId)).SingleOrDefaultAsync(ct);

    /// <summary>The counts of the year that begins in April of <paramref name="year"/>, by council.</summary>
    public async Task<IReadOnlyList<YearlyCount>> CountAsync(int year, CancellationToken ct)
    {
        var (first, next) = (new DateOnly(year, FirstMonth, 1), new DateOnly(year + 1, FirstMonth, 1));
        return await db.CaseReviews.Where(review => review.AskedOn >= first && review.AskedOn < next && review.Decision != ReviewDecision.Withdrawn)
            .GroupBy(review => review.CouncilId)
            .Select(council => new YearlyCount(
                council.Key, council.Count(), council.Count(review => review.Decision == ReviewDecision.Met),
                council.Count(review => review.ReviewedOn != null), council.Count(review => review.Recommendations > 0)))
            .ToListAsync(ct);
    }

    public static int YearOf(DateOnly day) => day.Month >= FirstMonth ? day.Year : day.Year - 1;

    private IQueryable<CaseReview> Visible(StaffMember staff)
    {
        var seen = db.CasesSeenBy(staff);
        return db.CaseReviews.AsNoTracking().Where(review => review.CaseId == null || seen.Any(one => one.Id == review.CaseId));
    }

    private IQueryable<ListedReview> Listed(IQueryable<CaseReview> reviews) => reviews.Select(review => new ListedReview(
        review.Id, review.CaseId, db.Cases.Where(one => one.Id == review.CaseId).Select(one => one.Reference).FirstOrDefault(), review.CouncilId, review.AskedOn,
        review.Count, review.ReportsCounted, review.ReportsNeeded, review.HarmIsHigh, review.ByRepresentative, review.FollowUpOn,
        review.Decision, review.DecidedOn, review.ReviewedOn, review.Recommendations, review.RecordedUtc, review.RecordedBy));
}

using WestKent.Cases.Casework;
using WestKent.Cases.Reviews;
using WestKent.Tests.Cases.Given;
using static WestKent.Tests.Cases.Given.OnDesk;

namespace WestKent.Tests.Cases.Reviews;

/// <summary>A review of a case is kept from those the case is kept from.</summary>
public sealed class ReviewsKeptFromStaffTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_review_of_a_case_somebody_may_not_see_is_not_there_for_them_and_takes_no_outcome_from_them(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var restricted = await AskedAsync(saved, await saved.ReportedAsync(), caseId =>
            saved.ActAsync<RestrictCase>(caseId, Maya, (restrict, on) => restrict.HandleAsync(on, true, "The source is a colleague.", CancellationToken.None)));
        var known = await AskedAsync(saved, await saved.ReportedAsync(), caseId =>
            saved.ActAsync<RecordConflict>(caseId, Olu, (record, on) => record.HandleAsync(on, Olu.Id, null, CancellationToken.None)));
        var open = await AskedAsync(saved, null, _ => Task.CompletedTask);

        Assert.Equal([open], await ListedAsync(saved, Olu));
        Assert.Equal([open, known], await ListedAsync(saved, Ade));
        Assert.Equal([open, known, restricted], await ListedAsync(saved, Maya));
        Assert.Null(await FindAsync(saved, Olu, known));
        Assert.Null(await FindAsync(saved, Ade, restricted));
        Assert.NotNull(await FindAsync(saved, Maya, restricted));
        Assert.Equal(RecordReviewOutcomeOutcome.NoSuchReview, await WithdrawAsync(saved, Olu, known));
        Assert.Equal(RecordReviewOutcomeOutcome.NoSuchReview, await WithdrawAsync(saved, Olu, restricted));
        Assert.Equal(RecordReviewOutcomeOutcome.Recorded, await WithdrawAsync(saved, Maya, restricted));
    }

    private static async Task<Guid> AskedAsync(Saved saved, Guid? caseId, Func<Guid, Task> keepApart)
    {
        var draft = new ReviewDraft { Name = "Sam Lee" };
        saved.Clock.Pass(TimeSpan.FromMinutes(1));
        await saved.DoAsync<AskForReview, AskForReviewOutcome>(ask => ask.HandleAsync(draft, caseId, default));
        if (caseId is { } id)
            await keepApart(id);
        return draft.AskId;
    }

    private static async Task<IEnumerable<Guid>> ListedAsync(Saved saved, StaffMember staff) =>
        (await saved.DoAsync<ReadReviews, List<ListedReview>>(reviews => reviews.ListAsync(staff, null, 10, default))).Select(review => review.Id);

    private static Task<OneReview?> FindAsync(Saved saved, StaffMember staff, Guid id) =>
        saved.DoAsync<ReadReviews, OneReview?>(reviews => reviews.FindAsync(staff, id, default));

    private static Task<RecordReviewOutcomeOutcome> WithdrawAsync(Saved saved, StaffMember staff, Guid id) =>
        saved.DoAsync<RecordReviewOutcome, RecordReviewOutcomeOutcome>(record => record.HandleAsync(id, new(ReviewDecision.Withdrawn, null, null, 0, null, null), staff, default));
}

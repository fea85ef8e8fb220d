using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reviews;

/// <summary>What became of asking.</summary>
public abstract record AskForReviewOutcome
{
    private AskForReviewOutcome()
    {
    }

    public sealed record Asked(DateOnly FollowUpOn) : AskForReviewOutcome;

    public sealed record AlreadyAsked(DateOnly AskedOn, DateOnly FollowUpOn) : AskForReviewOutcome;

    /// <summary>A council can take no application without a name (E6).</summary>
    public sealed record NeedsName : AskForReviewOutcome;

    /// <summary>Whoever asks for another needs their consent, recorded (E6).</summary>
    public sealed record NeedsConsent : AskForReviewOutcome;
}

/// <summary>
/// Keeps that someone asks their council for a Case Review: it is counted, their officer is told, and the case says so.
/// West Kent decides nothing here, so neither the count nor a missing paper stops anyone.
/// </summary>
public sealed class AskForReview(CasesDb db, ReadCaseForReview readCase, ContentSnapshot content, TimeProvider clock)
{
    public async Task<AskForReviewOutcome> HandleAsync(ReviewDraft draft, Guid? caseId, CancellationToken ct)
    {
        var before = await db.CaseReviews.AsNoTracking().SingleOrDefaultAsync(review => review.Id == draft.AskId, ct);
        if (before is not null)
            return new AskForReviewOutcome.AlreadyAsked(before.AskedOn, before.FollowUpOn);

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var today = LondonDay.Of(nowUtc);
        var fromCase = caseId is { } id ? await readCase.HandleAsync(id, ct) : null;
        var council = draft.CouncilId is { } chosen && content.Councils.TryGet(chosen, out var known) ? known : null;
        var pack = ReviewPack.From(draft, fromCase, council, today);
        if (pack.Name is null)
            return new AskForReviewOutcome.NeedsName();
        if (pack.Representative is { } representative && (representative.ConsentOn is null || string.IsNullOrWhiteSpace(representative.Name)))
            return new AskForReviewOutcome.NeedsConsent();

        draft.Name = pack.Name;
        var followUpOn = WorkingDays.Add(today, content.Policy.Periods.ReviewFollowUpWorkingDays, content.Policy.BankHolidays);
        var asked = CaseReview.Ask(
            draft.AskId, fromCase?.Id, council?.Id, pack.Count, pack.HarmIsHigh, pack.Representative is not null, today, followUpOn, nowUtc);
        db.Add(asked);
        db.Add(ReviewWords.From(asked.Id, draft));
        db.Add(StaffTask.Of(RecordReviewOutcome.TaskKind, fromCase?.Id, nowUtc, followUpOn, asked.Id));
        db.Add(AuditEntry.Of(nowUtc, "source", "review-asked", council?.Id ?? ReviewDraft.NotSure, fromCase?.Id));
        if (fromCase is not null)
            db.Add(TimelineEntry.Keyed(fromCase.Id, nowUtc, TimelineKind.Action, "review-asked", followUpOn));
        return new AskForReviewOutcome.Asked(followUpOn);
    }
}

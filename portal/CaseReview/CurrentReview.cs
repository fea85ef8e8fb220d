using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Policies;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.MyCase;

namespace WestKent.Portal.CaseReview;

/// <summary>What this browser has of an application: what was typed, and the case it is signed in to.</summary>
internal sealed record ReviewSoFar(ReviewDraft Draft, CaseForReview? Case, ReviewPack Pack);

/// <summary>Reads and changes the application of the browser at hand. A case comes in only by its own signed-in session.</summary>
internal sealed class CurrentReview(
    ReviewDrafts drafts, ResidentSessions sessions, ReadCaseForReview readCase, CasesDb db, UnitOfWork work, ContentSnapshot content, TimeProvider clock)
{
    public DateTime NowLondon => LondonDay.TimeOf(clock.GetUtcNow().UtcDateTime);

    public DateOnly Today => DateOnly.FromDateTime(NowLondon);

    public async Task<ReviewSoFar> ReadAsync(HttpContext http, CancellationToken ct)
    {
        var draft = await drafts.FindAsync(ReviewCookie.Find(http), ct);
        var fromCase = await FindCaseIdAsync(http, ct) is { } caseId ? await readCase.HandleAsync(caseId, ct) : null;
        await work.CommitAsync(ct);
        return new ReviewSoFar(draft, fromCase, ReviewPack.From(draft, fromCase, CouncilOf(draft), Today));
    }

    /// <summary>The case of the signed-in session, if there is one.</summary>
    public async Task<Guid?> FindCaseIdAsync(HttpContext http, CancellationToken ct) =>
        SignInCookies.FindSession(http) is { } token ? await sessions.FindAsync(token, ct) : null;

    public async Task ChangeAsync(HttpContext http, Action<ReviewDraft> change, CancellationToken ct)
    {
        var key = ReviewCookie.FindOrBegin(http);
        try
        {
            await work.DoAndCommitAsync(() => drafts.ChangeAsync(key, change, ct), ct);
        }
        catch (DuplicateKeyException)
        {
            // Two first presses at once: the other one began the draft.
            db.ChangeTracker.Clear();
            await work.DoAndCommitAsync(() => drafts.ChangeAsync(key, change, ct), ct);
        }
    }

    public Council? CouncilOf(ReviewDraft draft) => draft.CouncilId is { } id && content.Councils.TryGet(id, out var council) ? council : null;
}

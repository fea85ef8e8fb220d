using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Conversations;

/// <summary>Forgets what the bot remembers of talks, and what was typed for a review, that nobody has come back to.</summary>
internal sealed class DraftKeeping(CasesDb db, UnitOfWork unitOfWork, ContentSnapshot content, TimeProvider clock)
{
    private const int AtOnce = 500;

    public async Task ForgetOldAsync(CancellationToken ct)
    {
        var before = DraftRetentionRule.ForgetBefore(clock.GetUtcNow().UtcDateTime, content.Policy);
        db.RemoveRange(await db.BotStates.Where(state => state.UpdatedUtc < before).OrderBy(state => state.UpdatedUtc).Take(AtOnce).ToListAsync(ct));
        db.RemoveRange(await db.ReviewDrafts.Where(draft => draft.UpdatedUtc < before).OrderBy(draft => draft.UpdatedUtc).Take(AtOnce).ToListAsync(ct));
        await unitOfWork.CommitAsync(ct);
    }
}

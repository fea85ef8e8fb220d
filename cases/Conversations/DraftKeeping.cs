using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Conversations;

/// <summary>Forgets talks nobody has come back to: what the bot remembers of them, and what was said.</summary>
internal sealed class DraftKeeping(CasesDb db, UnitOfWork unitOfWork, ContentSnapshot content, TimeProvider clock)
{
    private const int AtOnce = 200;

    private static readonly TimeSpan TriesKeptFor = TimeSpan.FromHours(25);

    public async Task ForgetOldAsync(CancellationToken ct)
    {
        var before = DraftRetentionRule.ForgetBefore(clock.GetUtcNow().UtcDateTime, content.Policy);
        var old = await db.BotStates.Where(state => state.UpdatedUtc < before).OrderBy(state => state.UpdatedUtc).Take(AtOnce).ToListAsync(ct);
        var talks = old.Select(state => state.Key[(state.Key.LastIndexOf('/') + 1)..]).ToList();
        foreach (var turn in await db.Turns.Where(turn => talks.Contains(turn.ConversationId)).ToListAsync(ct))
        {
            turn.Forget();
        }

        db.RemoveRange(old);
        db.RemoveRange(await db.ResumeCodes.Where(code => code.GivenUtc < before).OrderBy(code => code.GivenUtc).Take(AtOnce).ToListAsync(ct));
        var triesBefore = clock.GetUtcNow().UtcDateTime - TriesKeptFor;
        db.RemoveRange(await db.ResumeTries.Where(one => one.TriedUtc < triesBefore).OrderBy(one => one.TriedUtc).Take(AtOnce).ToListAsync(ct));
        await unitOfWork.CommitAsync(ct);
    }
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.HousingSystem;

/// <param name="Body">JSON.</param>
public sealed record ApiAnswer(int Status, string Body)
{
    public bool IsDone => Status is >= 200 and < 300;
}

/// <summary>
/// Does what is asked under an idempotency key at most once: the answer is kept in the same transaction as what was
/// done, and given again to whoever asks the same again. What was refused changed nothing, and is worked out anew.
/// </summary>
public sealed class AnswerOnce(CasesDb db, UnitOfWork unitOfWork, TimeProvider clock)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <returns>Null where the key was used before for something else.</returns>
    public async Task<ApiAnswer?> HandleAsync(string clientId, string key, string askedHash, Func<Task<ApiAnswer>> act, CancellationToken ct)
    {
        if (await FindAsync(clientId, key, ct) is { } kept)
            return Again(kept, askedHash);

        try
        {
            var answer = await act();
            // What forbids it may be that the same request, come in the same moment, has been done by now.
            if (!answer.IsDone)
                return await FindAsync(clientId, key, ct) is { } meanwhile ? Again(meanwhile, askedHash) : answer;

            db.Add(KeptAnswer.Of(clientId, key, askedHash, answer.Status, answer.Body, clock.GetUtcNow().UtcDateTime));
            await unitOfWork.CommitAsync(ct);
            return answer;
        }
        catch (DuplicateKeyException)
        {
            // The same request came twice in one moment, and the other was first.
            db.ChangeTracker.Clear();
            return await FindAsync(clientId, key, ct) is { } first ? Again(first, askedHash) : throw new InvalidOperationException("Another row of the same key was in the way.");
        }
    }

    internal async Task ForgetOldAsync(CancellationToken ct)
    {
        var before = clock.GetUtcNow().UtcDateTime - KeptFor;
        db.RemoveRange(await db.KeptAnswers.Where(answer => answer.AtUtc < before).OrderBy(answer => answer.AtUtc).Take(500).ToListAsync(ct));
        await unitOfWork.CommitAsync(ct);
    }

    private Task<KeptAnswer?> FindAsync(string clientId, string key, CancellationToken ct) =>
        db.KeptAnswers.AsNoTracking().SingleOrDefaultAsync(answer => answer.ClientId == clientId && answer.IdempotencyKey == key, ct);

    private static ApiAnswer? Again(KeptAnswer kept, string askedHash) => kept.AskedHash == askedHash ? new ApiAnswer(kept.Status, kept.Body) : null;
}

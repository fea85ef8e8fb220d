using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

/// <summary>Takes letters off the pile that are no longer the right way, such as after the source chose texts.</summary>
internal sealed class LetterRecheck(CasesDb db, UnitOfWork unitOfWork, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        foreach (var notice in await db.Notices.Where(notice => notice.State == NoticeState.Printing).ToListAsync(ct))
        {
            if (await NoticeFacts.OfAsync(db, notice, ct) is { } facts && !ReadLetters.IsByLetter(notice, facts))
            {
                notice.BackToWaiting(nowUtc);
            }
        }

        await unitOfWork.CommitAsync(ct);
    }
}

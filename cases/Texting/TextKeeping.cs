using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Texting;

/// <summary>Forgets what is no longer of use about texts: keys after a week, what was sent after three months.</summary>
public sealed class TextKeeping(CasesDb db, UnitOfWork unitOfWork, TimeProvider clock)
{
    private const int AtOnce = 500;

    private static readonly TimeSpan TextsFor = TimeSpan.FromDays(90);
    private static readonly TimeSpan KeysFor = TimeSpan.FromDays(8);

    public async Task ForgetOldAsync(CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var (textsBefore, keysBefore) = (nowUtc - TextsFor, nowUtc - KeysFor);
        db.RemoveRange(await db.TextMessages.Where(text => text.CreatedUtc < textsBefore).OrderBy(text => text.CreatedUtc).Take(AtOnce).ToListAsync(ct));
        db.RemoveRange(await db.TalkKeys.Where(key => key.ExpiresUtc < keysBefore).OrderBy(key => key.ExpiresUtc).Take(AtOnce).ToListAsync(ct));
        await unitOfWork.CommitAsync(ct);
    }
}

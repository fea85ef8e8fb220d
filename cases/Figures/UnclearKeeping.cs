using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Figures;

/// <summary>Forgets messages that were not understood when the policy's period for them is over.</summary>
internal sealed class UnclearKeeping(CasesDb db, UnitOfWork unitOfWork, ContentSnapshot content, TimeProvider clock)
{
    private const int AtOnce = 500;

    public async Task ForgetOldAsync(CancellationToken ct)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-content.Policy.Periods.UnclearMessageDays);
        db.RemoveRange(await db.UnclearMessages.Where(message => message.AtUtc < before).OrderBy(message => message.AtUtc).Take(AtOnce).ToListAsync(ct));
        await unitOfWork.CommitAsync(ct);
    }
}

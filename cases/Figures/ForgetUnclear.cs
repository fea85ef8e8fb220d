using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Figures;

/// <summary>Staff have learnt from a message that was not understood, so it need not be kept. It changes nothing if it is gone already.</summary>
public sealed class ForgetUnclear(CasesDb db)
{
    public async Task HandleAsync(Guid id, CancellationToken ct)
    {
        if (await db.UnclearMessages.SingleOrDefaultAsync(message => message.Id == id, ct) is { } found)
            db.Remove(found);
    }
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Figures;

/// <summary>The messages that were not understood, newest first.</summary>
public sealed class ReadUnclear(CasesDb db)
{
    public async Task<IReadOnlyList<UnclearMessage>> HandleAsync(int most, CancellationToken ct) =>
        await db.UnclearMessages.AsNoTracking().OrderByDescending(message => message.AtUtc).Take(most).ToListAsync(ct);
}

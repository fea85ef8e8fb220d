using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.HousingSystem;

/// <summary>Whatever changes a case, and whichever action did it, leaves a row for the housing system in the same transaction.</summary>
internal sealed class StageCaseChanges(IOptions<HousingSystemOptions> options, TimeProvider clock)
{
    public void In(CasesDb db)
    {
        if (!options.Value.TellsChanges)
            return;

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var staged = db.ChangeTracker.Entries<CaseChange>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity.CaseId).ToHashSet();
        foreach (var entry in db.ChangeTracker.Entries<Case>().Where(entry => !staged.Contains(entry.Entity.Id)).ToList())
        {
            if (KindOf(entry.State, entry.State == EntityState.Modified && entry.Property(one => one.Status).IsModified) is { } kind)
                db.Add(CaseChange.Of(entry.Entity.Id, kind, nowUtc));
        }
    }

    private static CaseChangeKind? KindOf(EntityState state, bool hasMoved) => state switch
    {
        EntityState.Added => CaseChangeKind.Opened,
        EntityState.Modified => hasMoved ? CaseChangeKind.StatusChanged : CaseChangeKind.Changed,
        EntityState.Detached or EntityState.Unchanged or EntityState.Deleted => null,
    };
}

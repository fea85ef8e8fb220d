using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.HousingSystem;
using WestKent.Cases.Notices;

namespace WestKent.Cases.Storage;

/// <summary>Everything one message or one page changes, kept together or not at all. Nothing else saves.</summary>
public sealed class UnitOfWork
{
    private const int MostAttempts = 5;

    private readonly CasesDb db;
    private readonly WriterGate gate;
    private readonly WorkBell bell;

    private readonly StageCaseChanges changes;

    internal UnitOfWork(CasesDb db, WriterGate gate, WorkBell bell, StageCaseChanges changes) =>
        (this.db, this.gate, this.bell, this.changes) = (db, gate, bell, changes);

    /// <exception cref="DuplicateKeyException">A row of the same key was stored first.</exception>
    /// <exception cref="DbUpdateConcurrencyException">A row was changed by someone else since it was read.</exception>
    /// <exception cref="StorageBusyException">The turn to write did not come in time.</exception>
    /// <exception cref="StorageFullException">The disk is full.</exception>
    public async Task CommitAsync(CancellationToken ct)
    {
        if (!db.ChangeTracker.HasChanges())
        {
            return;
        }

        changes.In(db);
        var leavesWork = db.ChangeTracker.Entries().Any(entry => entry.Entity is NoticeRecord or AccessCode);
        try
        {
            await (db is SqliteCasesDb ? CommitThroughGateAsync(ct) : CommitWithRetriesAsync(ct));
        }
        catch (Exception failure) when (StorageFailure.Named(failure) is { } named)
        {
            throw named;
        }

        if (leavesWork)
        {
            bell.Ring();
        }
    }

    /// <summary>Acts and commits; done again from the start if someone else changed the same rows meanwhile.</summary>
    /// <param name="act">Reads all it needs and stages all it changes, and nothing else.</param>
    public async Task<T> DoAndCommitAsync<T>(Func<Task<T>> act, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var outcome = await act();
                await CommitAsync(ct);
                return outcome;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task CommitThroughGateAsync(CancellationToken ct)
    {
        using var place = await gate.EnterAsync(ct);
        await SaveAsync(ct);
        db.ChangeTracker.AcceptAllChanges();
    }

    private async Task CommitWithRetriesAsync(CancellationToken ct)
    {
        await db.Database.CreateExecutionStrategy().ExecuteAsync(SaveAsync, ct);
        db.ChangeTracker.AcceptAllChanges();
    }

    // On SQLite this is BEGIN IMMEDIATE … COMMIT; once the commit starts nobody may call it off.
    private async Task SaveAsync(CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.SaveStagedAsync(ct);
        await transaction.CommitAsync(CancellationToken.None);
    }
}

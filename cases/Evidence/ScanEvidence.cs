using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Evidence;

/// <summary>Looks through the files nobody has scanned yet, and throws out bytes that belong to nothing.</summary>
internal sealed class ScanEvidence(CasesDb db, UnitOfWork work, EvidenceFolder folder, VirusScanner scanner, TimeProvider clock)
{
    public const string Scanner = "scanner";
    public const string VirusFound = "evidence-virus";

    private const int AtOnce = 50;
    private const int MostWithoutAnswer = 3;

    // Longer than any upload takes: a file that young may get its row any moment.
    private static readonly TimeSpan MayBeComing = TimeSpan.FromDays(1);

    /// <param name="passedOver">Those the scanner gave no answer about in this round; one file must not stop those behind it.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>Whether to go on: there was a file, and the scanner seems to be there.</returns>
    public async Task<bool> ScanNextAsync(ICollection<Guid> passedOver, CancellationToken ct)
    {
        var file = await db.EvidenceFiles.Where(one => one.State == EvidenceState.Held && one.ScannedUtc == null && !passedOver.Contains(one.Id)).OrderBy(one => one.AtUtc).FirstOrDefaultAsync(ct);
        if (file is null)
        {
            return false;
        }

        switch (await LookAsync(file, ct))
        {
            case ScanResult.NoAnswer:
                passedOver.Add(file.Id);
                return passedOver.Count < MostWithoutAnswer;
            case ScanResult.TooLarge:
                Leave(file, HeldFor.TooLargeToScan);
                break;
            case null:
                Leave(file, HeldFor.Damage);
                break;
            case { } answer:
                Record(file, answer);
                break;
        }

        await work.CommitAsync(ct);
        if (file.State == EvidenceState.Refused)
        {
            folder.Delete(file.StoredName);
            folder.Delete(file.ShareableName);
        }

        return true;
    }

    public async Task ThrowOutAsync(CancellationToken ct)
    {
        foreach (var names in folder.NamesBefore(clock.GetUtcNow().UtcDateTime - MayBeComing).Chunk(AtOnce))
        {
            var owned = await db.EvidenceFiles.AsNoTracking()
                .Where(file => names.Contains(file.StoredName) || names.Contains(file.ShareableName))
                .Select(file => new { file.StoredName, file.ShareableName }).ToListAsync(ct);
            foreach (var name in names.Except(owned.Select(file => file.StoredName)).Except(owned.Select(file => file.ShareableName ?? "")))
            {
                folder.Delete(name);
            }
        }
    }

    /// <summary>Seals what was kept before files were sealed.</summary>
    public async Task SealAllAsync(CancellationToken ct)
    {
        await foreach (var file in db.EvidenceFiles.AsNoTracking().Where(file => file.State != EvidenceState.Refused)
            .Select(file => new { file.StoredName, file.ShareableName }).AsAsyncEnumerable().WithCancellation(ct))
        {
            foreach (var name in new[] { file.StoredName, file.ShareableName }.OfType<string>().Where(folder.Has))
            {
                await folder.SealAsync(name, ct);
            }
        }
    }

    // Null where the bytes are gone or are not those that were sealed.
    private async Task<ScanResult?> LookAsync(EvidenceFile file, CancellationToken ct)
    {
        if (!folder.Has(file.StoredName))
        {
            return null;
        }

        try
        {
            await using var content = folder.Open(file.StoredName);
            return await scanner.ScanAsync(content, ct);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // It stays held, and staff see why.
    private void Leave(EvidenceFile file, string reason)
    {
        file.LeaveToStaff(reason, clock.GetUtcNow().UtcDateTime);
        db.Add(AuditEntry.Of(clock.GetUtcNow().UtcDateTime, Scanner, "evidence-not-scanned", reason, file.CaseId));
    }

    private void Record(EvidenceFile file, ScanResult result)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (result == ScanResult.Found)
        {
            file.Decide(EvidenceState.Refused, VirusFound, Scanner, nowUtc);
            db.Add(StaffTask.Of(VirusFound, file.CaseId, nowUtc, null, file.Id));
            db.Add(AuditEntry.Of(nowUtc, Scanner, VirusFound, "", file.CaseId));
            return;
        }

        file.Scanned(nowUtc);
        if (file.Reason is HeldFor.Scan or HeldFor.NoScanner)
        {
            file.Decide(EvidenceState.Clean, null, Scanner, nowUtc);
        }
    }
}

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

    // Longer than any upload takes: a file that young may get its row any moment.
    private static readonly TimeSpan MayBeComing = TimeSpan.FromDays(1);

    /// <returns>Whether there was a file and the scanner answered.</returns>
    public async Task<bool> ScanNextAsync(CancellationToken ct)
    {
        var file = await db.EvidenceFiles.Where(one => one.State == EvidenceState.Held && one.ScannedUtc == null).OrderBy(one => one.AtUtc).FirstOrDefaultAsync(ct);
        if (file is null || !File.Exists(folder.PathOf(file.StoredName)))
        {
            return false;
        }

        await using (var content = folder.Open(file.StoredName))
        {
            var result = await scanner.ScanAsync(content, ct);
            if (result == ScanResult.NoAnswer)
            {
                return false;
            }

            Record(file, result);
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

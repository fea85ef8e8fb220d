using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Evidence;

public enum DecideEvidenceOutcome
{
    Decided,

    /// <summary>It was released or refused before.</summary>
    AlreadyDecided,
    NoSuchFile,
}

/// <summary>A member of staff lets a held file through, or turns it away; turning away wipes its bytes and keeps the row.</summary>
public sealed class DecideEvidence
{
    private readonly CasesDb db;
    private readonly EvidenceFolder folder;
    private readonly TimeProvider clock;

    internal DecideEvidence(CasesDb db, EvidenceFolder folder, TimeProvider clock) => (this.db, this.folder, this.clock) = (db, folder, clock);

    public async Task<DecideEvidenceOutcome> HandleAsync(StaffMember staff, Guid caseId, Guid fileId, bool release, CancellationToken ct)
    {
        var file = await db.EvidenceFiles.SingleOrDefaultAsync(one => one.Id == fileId && one.CaseId == caseId, ct);
        if (file is null)
        {
            return DecideEvidenceOutcome.NoSuchFile;
        }

        if (file.State != EvidenceState.Held)
        {
            return DecideEvidenceOutcome.AlreadyDecided;
        }

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        file.Decide(release ? EvidenceState.Released : EvidenceState.Refused, file.Reason, staff.Who, nowUtc);
        db.Add(AuditEntry.Of(nowUtc, staff.Who, release ? "evidence-released" : "evidence-refused", file.Reason ?? "", caseId));
        if (!release)
        {
            folder.Delete(file.StoredName);
            folder.Delete(file.ShareableName);
        }

        return DecideEvidenceOutcome.Decided;
    }
}

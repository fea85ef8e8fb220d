using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Evidence;

public abstract record OpenEvidenceOutcome
{
    private OpenEvidenceOutcome()
    {
    }

    /// <summary>To be sent as a download and never shown in a page.</summary>
    public sealed record Opened(Stream Content, string Name, string ContentType) : OpenEvidenceOutcome;

    /// <summary>Nobody has released it yet, or it was refused.</summary>
    public sealed record Held : OpenEvidenceOutcome;

    /// <summary>It is not the file that was sent: somebody changed it on the disk, or it is gone.</summary>
    public sealed record Broken : OpenEvidenceOutcome;

    public sealed record NoSuchFile : OpenEvidenceOutcome;
}

/// <summary>Staff open a file: the original as it was sealed, or the copy that can be shared. Every opening is on the audit.</summary>
public sealed class OpenEvidence
{
    private readonly CasesDb db;
    private readonly EvidenceFolder folder;
    private readonly TimeProvider clock;

    internal OpenEvidence(CasesDb db, EvidenceFolder folder, TimeProvider clock) => (this.db, this.folder, this.clock) = (db, folder, clock);

    public async Task<OpenEvidenceOutcome> HandleAsync(StaffMember staff, Guid caseId, Guid fileId, bool shareable, CancellationToken ct)
    {
        var file = await db.EvidenceFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == fileId && one.CaseId == caseId, ct);
        if (file is null || (shareable && file.ShareableName is null))
        {
            return new OpenEvidenceOutcome.NoSuchFile();
        }

        if (!file.CanBeOpened)
        {
            return new OpenEvidenceOutcome.Held();
        }

        var name = shareable ? file.ShareableName! : file.StoredName;
        if (!folder.Has(name) || await HashAsync(name, ct) is not { } hash || (!shareable && hash != file.Sha256))
        {
            return new OpenEvidenceOutcome.Broken();
        }

        db.Add(AuditEntry.Of(clock.GetUtcNow().UtcDateTime, staff.Who, shareable ? "evidence-copy-opened" : "evidence-opened", file.Id.ToString(), caseId));
        return new OpenEvidenceOutcome.Opened(folder.Open(name), file.Name, file.ContentType);
    }

    // Read to its end before a byte of it goes out. Null where the seal does not hold.
    private async Task<string?> HashAsync(string storedName, CancellationToken ct)
    {
        try
        {
            await using var content = folder.Open(storedName);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

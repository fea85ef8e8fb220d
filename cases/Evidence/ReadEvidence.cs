using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Evidence;

public sealed record EvidenceItem(
    Guid Id, DateTime AtUtc, EvidenceKind Kind, string Name, string ContentType, long Length, string Sha256, bool HasShareableCopy, EvidenceState State, string? Reason);

/// <summary>Which files a case has, newest first; for the source and for staff.</summary>
public sealed class ReadEvidence(CasesDb db)
{
    public async Task<IReadOnlyList<EvidenceItem>> HandleAsync(Guid caseId, CancellationToken ct) => await db.EvidenceFiles
        .AsNoTracking().Where(file => file.CaseId == caseId)
        .OrderByDescending(file => file.AtUtc)
        .Select(file => new EvidenceItem(
            file.Id, file.AtUtc, file.Kind, file.Name, file.ContentType, file.Length, file.Sha256, file.ShareableName != null, file.State, file.Reason))
        .ToListAsync(ct);
}

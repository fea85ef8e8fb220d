using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>What was done to a case since someone last looked at it.</summary>
public sealed class ReadAudit(CasesDb db)
{
    private const int Most = 20;

    /// <param name="caseId">Whose story.</param>
    /// <param name="version">The case's version that was seen. Versions tell their time.</param>
    /// <param name="ct">Stops it.</param>
    public Task<List<AuditEntry>> SinceAsync(Guid caseId, Guid version, CancellationToken ct)
    {
        var seenUtc = TimeOf(version);
        return db.Audit.AsNoTracking().Where(entry => entry.CaseId == caseId && entry.AtUtc > seenUtc).OrderByDescending(entry => entry.AtUtc).Take(Most).ToListAsync(ct);
    }

    // The first 48 bits of such an id are milliseconds since 1970 (RFC 9562).
    private static DateTime TimeOf(Guid version)
    {
        Span<byte> bytes = stackalloc byte[16];
        version.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = 0L;
        foreach (var part in bytes[..6])
        {
            milliseconds = (milliseconds << 8) | part;
        }

        return DateTime.UnixEpoch.AddMilliseconds(Math.Min(milliseconds, 253402300799999L));
    }
}

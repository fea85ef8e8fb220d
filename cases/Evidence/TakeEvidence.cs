using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WestKent.Cases.Casework;
using WestKent.Cases.Following;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Evidence;

/// <summary>
/// Takes one file in for a case: to disk as it comes, judged by its content, sealed, and held until the scanner or a member
/// of staff has looked. Commit after each, so that what came in before a connection broke is kept.
/// </summary>
public sealed class TakeEvidence
{
    private readonly CasesDb db;
    private readonly SourceTrace trace;
    private readonly EvidenceFolder folder;
    private readonly EvidenceOptions options;

    internal TakeEvidence(CasesDb db, SourceTrace trace, EvidenceFolder folder, IOptions<EvidenceOptions> options) =>
        (this.db, this.trace, this.folder, this.options) = (db, trace, folder, options.Value);

    public async Task<TakeFileOutcome> HandleAsync(Guid caseId, string? name, Stream content, CancellationToken ct)
    {
        if (!await db.Cases.AnyAsync(one => one.Id == caseId, ct))
        {
            return TakeFileOutcome.NoSuchCase;
        }

        var called = PlainName(name);
        var (stored, length, sha256, head) = await folder.ReceiveAsync(content, options.BytesPerFile, ct);
        var type = FileType.Of(head, called);
        if (stored is null || type is null)
        {
            folder.Delete(stored);
            return length == 0 ? TakeFileOutcome.Empty : stored is null ? TakeFileOutcome.TooLarge : TakeFileOutcome.WrongKind;
        }

        return await KeepAsync(caseId, new ArrivedFile(called, type, length, sha256, stored), ct);
    }

    private async Task<TakeFileOutcome> KeepAsync(Guid caseId, ArrivedFile arrived, CancellationToken ct)
    {
        var before = await db.EvidenceFiles.AsNoTracking().Where(file => file.CaseId == caseId).Select(file => new { file.Sha256, file.Length }).ToListAsync(ct);
        var isHere = before.Any(file => file.Sha256 == arrived.Sha256);
        if (isHere || before.Sum(file => file.Length) + arrived.Length > options.BytesPerCase)
        {
            folder.Delete(arrived.StoredName);
            return isHere ? TakeFileOutcome.AlreadyHere : TakeFileOutcome.CaseFull;
        }

        var bytes = await folder.ReadAsync(arrived.StoredName, ct);
        var reason = Suspicion.In(arrived.Type, bytes) ?? (options.HasScanner ? HeldFor.Scan : HeldFor.NoScanner);
        var picture = arrived.Type == FileType.Jpeg ? JpegCopy.Read(bytes) : arrived.Type == FileType.Png ? PngCopy.Read(bytes) : null;
        var shareable = picture is null ? null : await folder.KeepAsync(picture.Copy, ct);
        var file = EvidenceFile.Held(caseId, arrived, shareable, reason, trace.NowUtc);
        db.Add(file);
        await StageTraceAsync(caseId, file.Id, ct);
        return TakeFileOutcome.Taken;
    }

    // Ten photos of one evening are one line for the source and one task for staff.
    private async Task StageTraceAsync(Guid caseId, Guid fileId, CancellationToken ct)
    {
        if (await db.StaffTasks.AnyAsync(task => task.CaseId == caseId && task.Kind == SourceActs.SentFiles && task.DoneUtc == null, ct))
        {
            db.Add(AuditEntry.Of(trace.NowUtc, SourceTrace.Who, SourceActs.SentFiles, "my-case", caseId));
            return;
        }

        trace.Leave(caseId, SourceActs.SentFiles, TimelineKind.Report);
        trace.LeaveTask(caseId, SourceActs.SentFiles, fileId);
    }

    // Some browsers send the whole path; a name is for people to read and never part of one of ours.
    private static string PlainName(string? sent)
    {
        var name = (sent ?? "").Split('/', '\\')[^1];
        var plain = string.Concat(name.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))).Trim();
        if (plain.Length <= EvidenceFile.LongestName)
        {
            return plain;
        }

        var ending = Path.GetExtension(plain);
        return ending.Length > 10 ? plain[..EvidenceFile.LongestName] : plain[..(EvidenceFile.LongestName - ending.Length)] + ending;
    }
}

/// <summary>Why a file waits, as keys of the desk's words.</summary>
public static class HeldFor
{
    public const string Scan = "waiting-for-scan";
    public const string NoScanner = "no-scanner";
    public const string Damage = "damaged";
    public const string TooLargeToScan = "too-large-to-scan";
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Following;

/// <summary>The source lets somebody speak for them, or takes that back. Both count from now on and both are kept.</summary>
public sealed class NameRepresentative
{
    private readonly CasesDb db;
    private readonly SourceTrace trace;

    internal NameRepresentative(CasesDb db, SourceTrace trace) => (this.db, this.trace) = (db, trace);

    public async Task<WordsOutcome> HandleAsync(Guid caseId, string? name, string? contact, CancellationToken ct)
    {
        if (SourceWords.Trim(name) is not { } called || SourceWords.Trim(contact) is not { } reached)
        {
            return WordsOutcome.Empty;
        }

        if (called.Length > CaseRepresentative.LongestName || reached.Length > CaseRepresentative.LongestContact)
        {
            return WordsOutcome.TooLong;
        }

        if (!await db.Cases.AnyAsync(one => one.Id == caseId, ct))
        {
            return WordsOutcome.NoSuchCase;
        }

        if (!await db.Representatives.AnyAsync(
            one => one.CaseId == caseId && one.WithdrawnUtc == null && one.Name == called && one.Contact == reached, ct))
        {
            var named = CaseRepresentative.Of(caseId, called, reached, trace.NowUtc);
            db.Add(named);
            trace.Leave(caseId, SourceActs.NamedRepresentative, TimelineKind.Contact);
            trace.LeaveTask(caseId, SourceActs.NamedRepresentative, named.Id);
        }

        return WordsOutcome.Kept;
    }

    public async Task WithdrawAsync(Guid caseId, Guid representativeId, CancellationToken ct)
    {
        var named = await db.Representatives.SingleOrDefaultAsync(one => one.Id == representativeId && one.CaseId == caseId, ct);
        if (named is null or { WithdrawnUtc: not null })
        {
            return;
        }

        named.Withdraw(trace.NowUtc);
        trace.Leave(caseId, SourceActs.WithdrewRepresentative, TimelineKind.Contact);
        trace.LeaveTask(caseId, SourceActs.WithdrewRepresentative, named.Id);
    }
}

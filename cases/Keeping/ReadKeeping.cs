using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Keeping;

/// <summary>A closed case whose time is near or over, or that is held.</summary>
/// <param name="HeldBecause">What the manager wrote who holds it.</param>
public sealed record KeptCase(
    string Reference, string TypeId, DateOnly ClosedOn, DateOnly DueOn, CaseRetentionDecision Decision, bool IsHeld, string? HeldBecause, bool HasOpenReview);

/// <param name="More">How many more there are than are listed.</param>
/// <param name="ErasedThisYear">How many were erased in the last 365 days.</param>
public sealed record KeepingList(IReadOnlyList<KeptCase> Cases, int More, int ErasedThisYear);

/// <summary>What is due to be erased soon, the nearest first, and what is held back.</summary>
public sealed class ReadKeeping(CasesDb db, ContentSnapshot content, TimeProvider clock)
{
    private const int Most = 200;

    public async Task<KeepingList> HandleAsync(StaffMember staff, CancellationToken ct)
    {
        if (!StaffRule.Allows(staff, StaffAct.Hold))
            return new KeepingList([], 0, 0);

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var today = LondonDay.Of(nowUtc);
        var before = CaseRetentionRule.ClosedBefore(today.AddDays(content.Policy.Periods.ErasureNoticeDays), content.Policy);
        var near = db.Cases.AsNoTracking()
            .Where(one => one.ClosedUtc != null && one.ErasedUtc == null && (one.ClosedUtc < before || one.HeldUtc != null))
            .Where(one => !db.CaseConflicts.Any(conflict => conflict.CaseId == one.Id && conflict.StaffId == staff.Id));
        var rows = await near.OrderBy(one => one.ClosedUtc).ThenBy(one => one.Id).Take(Most).Select(one => new
        {
            Case = one,
            Because = one.HeldUtc == null ? null : db.CaseNotes.Where(note => note.CaseId == one.Id && note.Kind == CaseNoteKind.Hold)
                .OrderByDescending(note => note.AtUtc).Select(note => note.Text).FirstOrDefault(),
            HasOpenReview = db.CaseReviews.Any(review => review.CaseId == one.Id && review.Decision == ReviewDecision.Waiting),
            IsPart = one.MergedIntoId != null && db.Cases.Any(kept => kept.Id == one.MergedIntoId && kept.ErasedUtc == null),
        }).ToListAsync(ct);
        var yearAgo = nowUtc.AddDays(-365);
        return new KeepingList(
            [.. rows.Select(row => new KeptCase(
                row.Case.Reference, row.Case.TypeId, LondonDay.Of(row.Case.ClosedUtc!.Value), CaseRetentionRule.DueOn(row.Case.ClosedUtc.Value, content.Policy),
                CaseRetentionRule.Decide(new CaseRetentionFacts(row.Case.ClosedUtc, false, row.Case.HeldUtc is not null, row.HasOpenReview, row.IsPart), today, content.Policy),
                row.Case.HeldUtc is not null, row.Because, row.HasOpenReview))],
            rows.Count < Most ? 0 : await near.CountAsync(ct) - Most,
            await db.Cases.CountAsync(one => one.ErasedUtc > yearAgo, ct));
    }
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Casework;

/// <summary>What every act at the desk needs: the case if this person may have it, and rows for what they did.</summary>
public sealed class CaseDesk(CasesDb db, ContentSnapshot content, TimeProvider clock)
{
    private List<StaffTask> reminders = [];
    private string? takenBy;

    internal DateTime NowUtc { get; } = clock.GetUtcNow().UtcDateTime;

    internal DateOnly Today => LondonDay.Of(NowUtc);

    internal DateTime UndoUntilUtc => NowUtc.AddMinutes(content.Policy.Periods.UndoMinutes);

    /// <summary>The case, or why not.</summary>
    internal async Task<(Case? Case, CaseworkOutcome? Refusal)> TakeAsync(OnCase on, StaffAct act, CancellationToken ct)
    {
        if (!StaffRule.Allows(on.Staff, act))
        {
            return (null, new CaseworkOutcome.NotAllowed(act));
        }

        var one = await db.Cases.SingleOrDefaultAsync(found => found.Id == on.CaseId, ct);
        var hasConflict = await db.CaseConflicts.AnyAsync(conflict => conflict.CaseId == on.CaseId && conflict.StaffId == on.Staff.Id, ct);
        if (one is null || !StaffRule.MaySee(on.Staff, one, hasConflict))
        {
            return (null, new CaseworkOutcome.NoSuchCase());
        }

        if (one.ErasedUtc is not null)
        {
            return (null, new CaseworkOutcome.NotReady([new("status", "erased")]));
        }

        if (one.Version != on.Version)
        {
            return (null, new CaseworkOutcome.ChangedMeanwhile(one.Version));
        }

        takenBy = on.Staff.Id;
        reminders = await db.StaffTasks.Where(task => task.CaseId == on.CaseId && task.DoneUtc == null
            && (task.Kind == StaffTaskKinds.NextContactDue || task.Kind == StaffTaskKinds.NoUpdate)).ToListAsync(ct);
        return (one, null);
    }

    /// <summary>Whoever has just told the source something, or tried to, need not be reminded to.</summary>
    internal void EndReminders(Case one)
    {
        foreach (var task in reminders.Where(task => task.CaseId == one.Id && task.DoneUtc is null))
        {
            task.Done(takenBy!, NowUtc);
        }
    }

    internal static CaseworkOutcome Done(Case one, Guid? rowId = null, DateTime? undoUntilUtc = null) =>
        new CaseworkOutcome.Done(one.Id, one.Version, rowId, undoUntilUtc);

    /// <summary>Every move leaves who, when and why.</summary>
    internal void Move(Case one, CaseStatus to, StaffMember staff, string why)
    {
        var from = one.Status;
        one.Move(to, NowUtc);
        db.Add(AuditEntry.Of(NowUtc, staff.Who, $"status:{from}>{to}", why, one.Id));
    }

    internal void Audit(Case one, StaffMember staff, string what, string why) => db.Add(AuditEntry.Of(NowUtc, staff.Who, what, why, one.Id));

    internal CaseNote Note(Case one, StaffMember staff, CaseNoteKind kind, string text)
    {
        var note = CaseNote.By(staff, one.Id, kind, text, NowUtc);
        db.Add(note);
        return note;
    }

    /// <summary>Puts a line the source can read on the case's story.</summary>
    internal TimelineEntry Show(Case one, TimelineKind kind, string textKey)
    {
        var entry = TimelineEntry.Keyed(one.Id, NowUtc, kind, textKey, one.NextContactOn);
        db.Add(entry);
        return entry;
    }

    /// <summary>Leaves a message to the source, to go out after the time in which it can be undone.</summary>
    internal void Tell(Case one, string noticeId, Guid? subjectId, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var all = new Dictionary<string, string>(NoticeIds.NextContact(one.NextContactOn));
        foreach (var (name, value) in values)
        {
            all[name] = value;
        }

        db.Add(NoticeRecord.Waiting(noticeId, one.Id, NowUtc, all, subjectId: subjectId, notBeforeUtc: UndoUntilUtc));
        one.Told(NowUtc);
        EndReminders(one);
    }

    internal List<CaseworkProblem> NextContactProblems(DateOnly? day) => NextContactRule.Decide(day, Today, content.Policy) switch
    {
        NextContactDecision.Good => [],
        NextContactDecision.Missing => [new("next-contact", "missing")],
        NextContactDecision.InThePast => [new("next-contact", "past", day)],
        NextContactDecision.OnAWeekend => [new("next-contact", "weekend", day)],
        NextContactDecision.OnABankHoliday => [new("next-contact", "bank-holiday", day)],
        NextContactDecision.TooFarAway => [new("next-contact", "too-far", NextContactRule.LatestOn(Today, content.Policy))],
    };

    internal static void Require(List<CaseworkProblem> problems, string field, string? text, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new(field, "missing"));
        }

        Limit(problems, field, text, longest);
    }

    internal static void Limit(List<CaseworkProblem> problems, string field, string? text, int longest)
    {
        if (text?.Trim().Length > longest)
        {
            problems.Add(new(field, "too-long"));
        }
    }
}

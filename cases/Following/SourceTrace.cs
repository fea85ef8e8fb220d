using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Following;

/// <summary>What every act of the source leaves behind: a line they can see, a line for the audit, and a task where staff must look.</summary>
internal sealed class SourceTrace(CasesDb db, TimeProvider clock)
{
    public const string Who = "source";

    public DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <param name="act">One of <see cref="SourceActs"/>: the key of the timeline's words, of the task's words and of the audit.</param>
    /// <param name="kind">Where it stands on the timeline.</param>
    public void Leave(Guid caseId, string act, TimelineKind kind)
    {
        db.Add(TimelineEntry.Keyed(caseId, NowUtc, kind, act, null));
        db.Add(AuditEntry.Of(NowUtc, Who, act, "my-case", caseId));
    }

    public void LeaveTask(Guid caseId, string act, Guid? subjectId = null, DateOnly? dueOn = null) =>
        db.Add(StaffTask.Of(act, caseId, NowUtc, dueOn, subjectId));
}

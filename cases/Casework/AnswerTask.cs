using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Casework;

public enum TaskAnswer
{
    Done,

    /// <summary>The source was spoken to and told what the task says.</summary>
    Reached,

    /// <summary>Nobody answered; the task stays for another day.</summary>
    NoAnswer,
}

public enum AnswerTaskOutcome
{
    Done,
    StaysOpen,
    NoSuchTask,
    NotAllowed,
    ChangedMeanwhile,
    AlreadyDone,
}

/// <summary>Ends a task, or notes a try that reached nobody. A call that was made counts as contact.</summary>
public sealed class AnswerTask(CasesDb db, ContentSnapshot content, CaseDesk desk)
{
    public async Task<AnswerTaskOutcome> HandleAsync(Guid taskId, Guid version, StaffMember staff, TaskAnswer answer, string? note, CancellationToken ct)
    {
        if (!StaffRule.Allows(staff, StaffAct.AnswerTask))
        {
            return AnswerTaskOutcome.NotAllowed;
        }

        var task = await db.StaffTasks.SingleOrDefaultAsync(found => found.Id == taskId, ct);
        var one = task?.CaseId is { } caseId ? await db.Cases.SingleOrDefaultAsync(found => found.Id == caseId, ct) : null;
        var hasConflict = one is not null && await db.CaseConflicts.AnyAsync(conflict => conflict.CaseId == one.Id && conflict.StaffId == staff.Id, ct);
        if (task is null || (one is not null && !StaffRule.MaySee(staff, one, hasConflict)))
        {
            return AnswerTaskOutcome.NoSuchTask;
        }

        if (task.DoneUtc is not null)
        {
            return AnswerTaskOutcome.AlreadyDone;
        }

        if (task.Version != version)
        {
            return AnswerTaskOutcome.ChangedMeanwhile;
        }

        if (one is not null && answer != TaskAnswer.Done)
        {
            StageTry(one, task, staff, answer == TaskAnswer.Reached, note);
        }

        foreach (var call in await SameCallAsync(task, ct))
        {
            if (answer == TaskAnswer.NoAnswer)
            {
                call.PutOff(WorkingDays.Add(desk.Today, 1, content.Policy.BankHolidays), desk.NowUtc);
                continue;
            }

            call.Done(staff.Id, desk.NowUtc);
            db.Add(AuditEntry.Of(desk.NowUtc, staff.Who, "task-done", call.Kind, call.CaseId));
            await EndNoticeAsync(call, ct);
        }

        return answer == TaskAnswer.NoAnswer ? AnswerTaskOutcome.StaysOpen : AnswerTaskOutcome.Done;
    }

    // One call says everything there is to say; nobody rings the same person three times in a morning.
    private async Task<List<StaffTask>> SameCallAsync(StaffTask task, CancellationToken ct) => StaffTaskKinds.IsCall(task.Kind)
        ? await db.StaffTasks.Where(found => found.CaseId == task.CaseId && found.Kind == task.Kind && found.DoneUtc == null).ToListAsync(ct)
        : [task];

    private void StageTry(Case one, StaffTask task, StaffMember staff, bool reached, string? note)
    {
        var method = task.Kind == StaffTaskKinds.NoticeNamedPerson ? ContactMethod.NamedPerson : ContactMethod.Call;
        var text = note is null || note.Length <= ContactAttempt.LongestNote ? note : note[..ContactAttempt.LongestNote];
        db.Add(ContactAttempt.By(staff, one.Id, method, isPreferred: true, reached, text ?? "", desk.NowUtc));
        desk.Audit(one, staff, reached ? "source-reached" : "contact-attempted", method.ToString());
        if (reached)
        {
            one.Spoken(desk.NowUtc);
        }
        else
        {
            one.Changed(desk.NowUtc);
        }
    }

    // The message was given by a person, so it did reach the source.
    private async Task EndNoticeAsync(StaffTask task, CancellationToken ct)
    {
        if (task.Kind.StartsWith(StaffTaskKinds.NoticePrefix, StringComparison.Ordinal)
            && await db.Notices.SingleOrDefaultAsync(notice => notice.Id == task.SubjectId && notice.State == NoticeState.Task, ct) is { } notice)
        {
            notice.End(NoticeState.Sent, "by-a-person", desk.NowUtc);
        }
    }
}

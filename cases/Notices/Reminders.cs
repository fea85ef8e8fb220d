using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Notices;

/// <summary>
/// Each morning: a task for every case whose next contact is due, and for every source who has not heard from us in the policy's
/// days, who then also hears from the service itself when a person will be in touch.
/// </summary>
internal sealed class Reminders(CasesDb db, UnitOfWork unitOfWork, ContentSnapshot content, TimeProvider clock)
{
    private const int AtOnce = 100;
    private const string Who = "service";

    public async Task RunAsync(CancellationToken ct)
    {
        while (await unitOfWork.DoAndCommitAsync(() => StageDueAsync(ct), ct) == AtOnce)
        {
            db.ChangeTracker.Clear();
        }

        while (await unitOfWork.DoAndCommitAsync(() => StageUntoldAsync(ct), ct) == AtOnce)
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<int> StageDueAsync(CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var today = LondonDay.Of(nowUtc);
        var due = await db.Cases.AsNoTracking()
            .Where(one => one.Status != CaseStatus.Closed && one.NextContactOn <= today)
            .Where(one => !db.StaffTasks.Any(task => task.CaseId == one.Id && task.Kind == StaffTaskKinds.NextContactDue && task.DueOn == one.NextContactOn))
            .OrderBy(one => one.NextContactOn).ThenBy(one => one.Id).Take(AtOnce)
            .Select(one => new { one.Id, one.NextContactOn }).ToListAsync(ct);
        db.AddRange(due.Select(one => StaffTask.Of(StaffTaskKinds.NextContactDue, one.Id, nowUtc, one.NextContactOn)));
        return due.Count;
    }

    private async Task<int> StageUntoldAsync(CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var before = UpdateDueRule.ToldBefore(nowUtc, content.Policy);
        var untold = await db.Cases
            .Where(one => one.Status != CaseStatus.Closed && (one.SourceToldUtc ?? one.ReportedUtc) <= before)
            .OrderBy(one => one.Id).Take(AtOnce).ToListAsync(ct);
        foreach (var one in untold)
        {
            if (UpdateDueRule.Decide(one.SourceToldUtc ?? one.ReportedUtc, one.NextContactOn, nowUtc, content.Policy) is { } day)
            {
                Stage(one, day, nowUtc);
            }
        }

        return untold.Count;
    }

    private void Stage(Case one, DateOnly day, DateTime nowUtc)
    {
        var task = StaffTask.Of(StaffTaskKinds.NoUpdate, one.Id, nowUtc, day);
        db.Add(task);
        if (one.NextContactOn != day)
        {
            db.Add(AuditEntry.Of(nowUtc, Who, "next-contact-moved", $"{NoticeIds.Day(one.NextContactOn)}>{NoticeIds.Day(day)}", one.Id));
            one.NextContact(day, nowUtc);
        }

        db.Add(NoticeRecord.Waiting(NoticeIds.NextContactNotice, one.Id, nowUtc, NoticeIds.NextContact(day), subjectId: task.Id));
        one.Told(nowUtc);
    }
}

using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Notices;

/// <summary>Ends a message that does not go out by itself; where a person must act, a task tells them.</summary>
internal sealed class NoticeEnding(CasesDb db, ContentSnapshot content)
{
    public static void Drop(NoticeRecord notice, string reason, DateTime nowUtc) => notice.End(NoticeState.Dropped, reason, nowUtc);

    public void HandToStaff(NoticeRecord notice, string reason, DateTime nowUtc)
    {
        notice.End(NoticeState.Task, reason, nowUtc);
        AddTask(notice, reason, nowUtc);
    }

    public void AddTask(NoticeRecord notice, string reason, DateTime nowUtc)
    {
        if (notice.CaseId is { } caseId)
        {
            var dueOn = WorkingDays.Add(LondonDay.Of(nowUtc), 0, content.Policy.BankHolidays);
            db.Add(StaffTask.Of(StaffTaskKinds.NoticePrefix + reason, caseId, nowUtc, dueOn, notice.Id));
        }
    }
}

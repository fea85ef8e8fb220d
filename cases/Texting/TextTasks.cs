using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Texting;

/// <summary>What only a person can do about a text. Stages; commit after each call.</summary>
public sealed class TextTasks(CasesDb db, TimeProvider clock)
{
    private static readonly TimeSpan OncePer = TimeSpan.FromDays(1);

    /// <summary>A text may or may not have reached someone.</summary>
    public void InDoubt(Guid textId) => db.Add(StaffTask.Of(StaffTaskKinds.TextInDoubt, null, clock.GetUtcNow().UtcDateTime, subjectId: textId));

    /// <summary>
    /// An answer did not reach someone. Whoever has a case is to be reached in the next way that is safe for them; of others
    /// nobody has said which way is safe, so that there is only to be known that texts do not arrive: once a day.
    /// </summary>
    public async Task FailedAsync(Guid textId, string number, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var caseId = await db.SourceContacts.Where(contact => contact.PhoneE164 == number)
            .Join(db.Cases, contact => contact.CaseId, one => one.Id, (_, one) => one)
            .Where(one => one.Status != CaseStatus.Closed)
            .OrderByDescending(one => one.ReportedUtc).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(ct);
        var since = nowUtc - OncePer;
        if (!await db.StaffTasks.AnyAsync(task => task.Kind == StaffTaskKinds.TextFailed && task.CaseId == caseId && task.DoneUtc == null && task.AtUtc > since, ct))
        {
            db.Add(StaffTask.Of(StaffTaskKinds.TextFailed, caseId, nowUtc, subjectId: textId));
        }
    }

    /// <summary>Someone texted from a number we cannot text back; one task a day, however many texts.</summary>
    public async Task FromElsewhereAsync(CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var since = nowUtc - OncePer;
        if (!await db.StaffTasks.AnyAsync(task => task.Kind == StaffTaskKinds.TextFromElsewhere && task.AtUtc > since, ct))
        {
            db.Add(StaffTask.Of(StaffTaskKinds.TextFromElsewhere, null, nowUtc));
        }
    }
}

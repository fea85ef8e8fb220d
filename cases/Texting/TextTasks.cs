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

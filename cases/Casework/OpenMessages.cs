using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>Marks the source's messages as read once someone who answers them has the case open.</summary>
public sealed class OpenMessages(CasesDb db, TimeProvider clock)
{
    public async Task HandleAsync(Guid caseId, CancellationToken ct)
    {
        var unread = await db.CaseMessages.Where(message => message.CaseId == caseId && message.From == MessageFrom.Source && message.ReadUtc == null).ToListAsync(ct);
        unread.ForEach(message => message.Read(clock.GetUtcNow().UtcDateTime));
    }
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Texting;

/// <summary>Keeps what the provider tells later about a text that went out. Stages; commit after each call.</summary>
public sealed class RecordTextStatus(CasesDb db, TimeProvider clock)
{
    /// <param name="id">The row the text was sent for, as our callback address names it; null if it names none.</param>
    /// <param name="code">The provider's number for what went wrong.</param>
    public async Task HandleAsync(Guid? id, string providerId, TextState state, int? code, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var text = await FindAsync(id, providerId, ct);
        text?.Hear(state, code, providerId, nowUtc);

        var noticeId = text?.NoticeId ?? id;
        if (await db.Notices.SingleOrDefaultAsync(notice => notice.Id == noticeId, ct) is { } sent)
        {
            sent.HearFromProvider(NoticeChannel.Text, providerId, ToDelivery(state), code, nowUtc);
            await EndDoubtAsync(sent, nowUtc, ct);
        }
    }

    // Staff need not look any more whether it went out.
    private async Task EndDoubtAsync(NoticeRecord sent, DateTime nowUtc, CancellationToken ct)
    {
        if (sent.State != NoticeState.Task && await db.StaffTasks.FirstOrDefaultAsync(
            task => task.SubjectId == sent.Id && task.Kind == StaffTaskKinds.NoticeInDoubt && task.DoneUtc == null, ct) is { } task)
        {
            task.Done("service", nowUtc);
        }
    }

    // The callback may be faster than the commit that keeps the provider's id, so our own id comes first.
    private async Task<TextMessage?> FindAsync(Guid? id, string providerId, CancellationToken ct) =>
        await db.TextMessages.FirstOrDefaultAsync(text => text.Id == id || text.NoticeId == id, ct)
        ?? await db.TextMessages.FirstOrDefaultAsync(text => text.ProviderId == providerId, ct);

    private static NoticeDelivery ToDelivery(TextState state) => state switch
    {
        TextState.Delivered => NoticeDelivery.Delivered,
        TextState.Failed => NoticeDelivery.Failed,
        TextState.Waiting or TextState.Unknown or TextState.Sent => NoticeDelivery.OnItsWay,
    };
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Texting;

/// <summary>Keeps what the provider tells later about a text that went out. Stages; commit after each call.</summary>
public sealed class RecordTextStatus(CasesDb db, TimeProvider clock)
{
    /// <param name="id">The row the text was sent for, as our callback address names it; null if it names none.</param>
    /// <param name="answer">For a text that went out in an answer: the message it answered, and its place in the answer.</param>
    /// <param name="code">The provider's number for what went wrong.</param>
    /// <returns>An answer of the conversation that is now known not to have arrived.</returns>
    public async Task<TextMessage?> HandleAsync(Guid? id, (string InReplyTo, int Piece)? answer, string providerId, TextState state, int? code, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var text = await FindAsync(id, answer, providerId, ct);
        var isNews = text?.Hear(state, code, providerId, nowUtc) == true;

        var noticeId = text?.NoticeId ?? id;
        if (await db.Notices.SingleOrDefaultAsync(notice => notice.Id == noticeId, ct) is { } sent)
        {
            sent.HearFromProvider(NoticeChannel.Text, providerId, ToDelivery(state), code, nowUtc);
            await EndDoubtAsync(sent, nowUtc, ct);
        }

        return isNews && text is { State: TextState.Failed, InReplyTo: not null } ? text : null;
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
    private async Task<TextMessage?> FindAsync(Guid? id, (string InReplyTo, int Piece)? answer, string providerId, CancellationToken ct) =>
        answer is { } place ? await db.TextMessages.FirstOrDefaultAsync(text => text.InReplyTo == place.InReplyTo && text.Piece == place.Piece, ct)
        : await db.TextMessages.FirstOrDefaultAsync(text => text.Id == id || text.NoticeId == id, ct)
        ?? await db.TextMessages.FirstOrDefaultAsync(text => text.ProviderId == providerId, ct);

    private static NoticeDelivery ToDelivery(TextState state) => state switch
    {
        TextState.Delivered => NoticeDelivery.Delivered,
        TextState.Failed => NoticeDelivery.Failed,
        TextState.Waiting or TextState.Unknown or TextState.Sent => NoticeDelivery.OnItsWay,
    };
}

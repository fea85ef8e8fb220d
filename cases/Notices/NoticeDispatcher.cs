using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WestKent.Cases.Access;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

/// <summary>Sends what is due, one message at a time: take it, commit, send it, record what became of it.</summary>
internal sealed class NoticeDispatcher(
    CasesDb db,
    UnitOfWork unitOfWork,
    NoticeWords words,
    NoticeDetails details,
    CodeMaker codes,
    IEnumerable<INoticeSender> senders,
    IOptions<NoticeOptions> options,
    TimeProvider clock,
    ILogger<NoticeDispatcher> logger)
{
    // Longer than any provider takes to answer; then whoever took it is gone.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <returns>Whether there was anything due.</returns>
    public async Task<bool> SendNextAsync(CancellationToken ct)
    {
        var nowUtc = NowUtc;
        var waiting = await db.Notices
            .Where(notice => notice.State == NoticeState.Waiting && notice.NotBeforeUtc <= nowUtc)
            .OrderBy(notice => notice.NotBeforeUtc)
            .FirstOrDefaultAsync(ct);
        if (waiting is null)
        {
            return false;
        }

        try
        {
            await SendAsync(waiting, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            logger.LogInformation("Notice {Notice} was taken by another worker", waiting.Id);
        }

        return true;
    }

    private async Task SendAsync(NoticeRecord waiting, CancellationToken ct)
    {
        var facts = await NoticeFacts.OfAsync(db, waiting.CaseId, ct);
        if (facts is null)
        {
            await EndAsync(waiting, NoticeState.Dropped, "no-case", ct);
            return;
        }

        if (waiting.ExpiresUtc <= NowUtc)
        {
            await EndAsync(waiting, NoticeState.Dropped, "expired", ct);
            return;
        }

        var isCode = waiting.NoticeId == NoticeIds.SignInCode;
        var decision = isCode
            ? SafeContactRule.DecideForCode(facts.Contact, waiting.FailedChannels, facts.Case.SafetyFlags)
            : SafeContactRule.Decide(facts.Contact, waiting.FailedChannels, facts.Case.Band, facts.Case.SafetyFlags);
        await (decision switch
        {
            SafeContactDecision.Send send => SendOnAsync(waiting, facts, send.Channel, isCode, ct),
            SafeContactDecision.StaffTask task => EndAsync(waiting, NoticeState.Task, task.Reason, ct),
            _ => EndAsync(waiting, NoticeState.Dropped, "no-safe-way", ct),
        });
    }

    private async Task SendOnAsync(NoticeRecord waiting, NoticeFacts facts, NoticeChannel channel, bool isCode, CancellationToken ct)
    {
        var sender = senders.FirstOrDefault(one => one.Channel == channel);
        var wasInterrupted = waiting.TakenUtc is not null;
        if (sender is null || (wasInterrupted && !sender.IsSafeToRepeat))
        {
            await EndAsync(waiting, NoticeState.Task, sender is null ? "no-sender" : "in-doubt", ct);
            return;
        }

        var code = isCode ? await codes.MakeAsync(waiting.SubjectId, ct) : null;
        if (isCode && code is null)
        {
            await EndAsync(waiting, NoticeState.Dropped, "no-longer-wanted", ct);
            return;
        }

        if (TryWrite(waiting, facts, channel, await details.ReadAsync(waiting, [], ct), code) is not { } outgoing)
        {
            await EndAsync(waiting, NoticeState.Task, "words-missing", ct);
            return;
        }

        waiting.Take(NowUtc, NowUtc + Lease);
        await unitOfWork.CommitAsync(ct);

        // From here on it may be out: what became of it is recorded even while the service is stopping.
        Record(waiting, outgoing, await TrySendAsync(sender, outgoing, ct));
        await unitOfWork.CommitAsync(CancellationToken.None);
    }

    // One message nobody can word must not hold up those behind it.
    private OutgoingNotice? TryWrite(
        NoticeRecord waiting, NoticeFacts facts, NoticeChannel channel, IReadOnlyDictionary<string, string> theirWords, string? code)
    {
        try
        {
            return words.Write(waiting, facts, channel, theirWords, code);
        }
        catch (Exception failure) when (failure is KeyNotFoundException or FormatException)
        {
            logger.LogError(failure, "Notice {Notice} ({NoticeId}) cannot be put into words", waiting.Id, waiting.NoticeId);
            return null;
        }
    }

    private async Task<NoticeSending> TrySendAsync(INoticeSender sender, OutgoingNotice outgoing, CancellationToken ct)
    {
        try
        {
            return await sender.SendAsync(outgoing, ct);
        }
#pragma warning disable CA1031 // Whatever a sender throws, the message may be out, and the others still have to go.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            logger.LogError(failure, "Sending notice {Notice} by {Channel} stopped half-way", outgoing.Id, outgoing.Channel);
            return new NoticeSending.InDoubt();
        }
    }

    private void Record(NoticeRecord waiting, OutgoingNotice outgoing, NoticeSending became)
    {
        switch (became)
        {
            case NoticeSending.Sent sent:
                waiting.SentBy(outgoing.Channel, sent.ProviderId, NowUtc);
                break;
            case NoticeSending.Shown:
                waiting.KeepWords(outgoing.To, outgoing.Subject, outgoing.Text);
                waiting.SentBy(outgoing.Channel, null, NowUtc);
                break;
            case NoticeSending.TryLater when NowUtc - waiting.CreatedUtc < TimeSpan.FromHours(options.Value.GiveUpHours):
                waiting.TryAgain(NowUtc, NowUtc + RetryTimes.After(waiting.Attempts, Random.Shared.NextDouble()));
                break;
            case NoticeSending.TryLater or NoticeSending.Refused:
                waiting.TryAnotherWay(NowUtc, outgoing.Channel);
                break;
            case NoticeSending.InDoubt:
                waiting.End(NoticeState.Task, "in-doubt", NowUtc);
                break;
        }
    }

    private Task EndAsync(NoticeRecord waiting, NoticeState state, string reason, CancellationToken ct)
    {
        waiting.End(state, reason, NowUtc);
        return unitOfWork.CommitAsync(ct);
    }
}

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
    NoticeEnding ending,
    NoticeResults results,
    UpdateJoining joining,
    ChannelRests rests,
    CodeMaker codes,
    IEnumerable<INoticeSender> senders,
    IOptions<NoticeOptions> options,
    TimeProvider clock,
    ILogger<NoticeDispatcher> logger)
{
    // Several processes look at once: each picks one of the first few, so that they seldom pick the same.
    private const int PicksAmong = 8;
    private const int PutsOffAtOnce = 200;

    // Longer than any provider takes to answer; then whoever took it is gone.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <returns>Whether there was anything due.</returns>
    public async Task<bool> SendNextAsync(CancellationToken ct)
    {
        if (await PickAsync(ct) is not { } waiting)
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

    // A code goes before everything else: someone is waiting to type it in.
    private async Task<NoticeRecord?> PickAsync(CancellationToken ct)
    {
        var nowUtc = NowUtc;
        var due = db.Notices.Where(notice => notice.State == NoticeState.Waiting && notice.NotBeforeUtc <= nowUtc);
        var urgent = await due.Where(notice => notice.ExpiresUtc != null).OrderBy(notice => notice.NotBeforeUtc).FirstOrDefaultAsync(ct);
        if (urgent is not null)
        {
            return urgent;
        }

        while (await due.OrderBy(notice => notice.NotBeforeUtc).Take(PicksAmong).Select(notice => notice.Id).ToListAsync(ct) is { Count: > 0 } first)
        {
            // Read only while still due: what another process took in between must not look as if it had been interrupted.
            var picked = first[Random.Shared.Next(first.Count)];
            if (await due.SingleOrDefaultAsync(notice => notice.Id == picked, ct) is { } waiting)
            {
                return waiting;
            }
        }

        return null;
    }

    private async Task SendAsync(NoticeRecord waiting, CancellationToken ct)
    {
        var facts = await NoticeFacts.OfAsync(db, waiting, ct);
        if (facts is null || waiting.ExpiresUtc <= NowUtc)
        {
            NoticeEnding.Drop(waiting, facts is null ? "no-case" : "expired", NowUtc);
            await unitOfWork.CommitAsync(ct);
            return;
        }

        if (await joining.JoinAsync(waiting, NowUtc, ct) is { } later)
        {
            await PutOffAsync(waiting, later, ct);
            return;
        }

        switch (NoticeResults.Decide(waiting, facts, waiting.FailedChannels))
        {
            case SafeContactDecision.Send send:
                await SendOnAsync(waiting, facts, send.Channel, ct);
                return;
            case SafeContactDecision.StaffTask task:
                ending.HandToStaff(waiting, task.Reason, NowUtc);
                break;
            default:
                NoticeEnding.Drop(waiting, "no-safe-way", NowUtc);
                break;
        }

        await unitOfWork.CommitAsync(ct);
    }

    private async Task SendOnAsync(NoticeRecord waiting, NoticeFacts facts, NoticeChannel channel, CancellationToken ct)
    {
        var isCode = NoticeIds.IsCode(waiting.NoticeId);
        if (rests.Until(channel, NowUtc) is not null && results.OtherWay(waiting, facts, channel) is { } other)
        {
            channel = other;
        }

        if (QuietUntil(waiting, channel, isCode) is { } morning)
        {
            await PutOffAsync(waiting, morning, ct);
            return;
        }

        if (rests.Until(channel, NowUtc) is { } rested)
        {
            await LetRestAsync(waiting, channel, rested, ct);
            return;
        }

        if (WhyByAPerson(waiting, facts, channel, out var sender) is { } reason)
        {
            ending.HandToStaff(waiting, reason, NowUtc);
            await unitOfWork.CommitAsync(ct);
            return;
        }

        var code = isCode ? await codes.MakeAsync(waiting.SubjectId, SafeContactRule.SafeAddress(facts.Contact!, channel)!, ct) : null;
        if (isCode && code is null)
        {
            NoticeEnding.Drop(waiting, "no-longer-wanted", NowUtc);
            await unitOfWork.CommitAsync(ct);
            return;
        }

        if (TryWrite(waiting, facts, channel, await details.ReadAsync(waiting, ct), code) is not { } outgoing)
        {
            ending.HandToStaff(waiting, "words-missing", NowUtc);
            await unitOfWork.CommitAsync(ct);
            return;
        }

        if (channel == NoticeChannel.Letter && sender is null)
        {
            waiting.WaitToBePrinted(NowUtc);
            await unitOfWork.CommitAsync(ct);
            return;
        }

        waiting.Take(NowUtc, NowUtc + Lease);
        await unitOfWork.CommitAsync(ct);
        if (!await IsStillTheWayAsync(waiting, outgoing, ct))
        {
            await PutOffAsync(waiting, NowUtc, ct);
            return;
        }

        // From here on it may be out: what became of it is recorded even while the service is stopping.
        results.Record(waiting, facts, outgoing, await TrySendAsync(sender!, outgoing, ct));
        await unitOfWork.CommitAsync(CancellationToken.None);
    }

    private DateTime? QuietUntil(NoticeRecord waiting, NoticeChannel channel, bool isCode) => channel == NoticeChannel.Letter ? null : QuietHoursRule.Decide(
        isCode, NoticeIds.IsReply(waiting.NoticeId), waiting.CreatedUtc, NowUtc, options.Value.QuietFrom, options.Value.QuietUntil);

    // All that are known to go this way are put off together: thousands may wait, and each commit costs. Those that may by now
    // take another way are looked at one by one.
    private async Task LetRestAsync(NoticeRecord waiting, NoticeChannel channel, DateTime untilUtc, CancellationToken ct)
    {
        var nowUtc = NowUtc;
        var rerouteBeforeUtc = nowUtc.AddHours(-options.Value.RerouteHours);
        var others = waiting.ExpiresUtc is not null ? [] : await db.Notices
            .Where(other => other.State == NoticeState.Waiting && other.Channel == channel && other.NotBeforeUtc <= nowUtc
                && other.ExpiresUtc == null && other.TakenUtc == null && other.Id != waiting.Id)
            .Where(other => other.CreatedUtc > rerouteBeforeUtc
                || !db.SourceContacts.Any(contact => contact.CaseId == other.CaseId && contact.SafeText == true && contact.SafeEmail == true))
            .OrderBy(other => other.NotBeforeUtc).Take(PutsOffAtOnce).ToListAsync(ct);
        foreach (var one in others.Append(waiting))
        {
            one.LetRest(channel, nowUtc, untilUtc + RetryTimes.Spread(nowUtc - one.CreatedUtc, Random.Shared.NextDouble()));
        }

        await unitOfWork.CommitAsync(ct);
    }

    private string? WhyByAPerson(NoticeRecord waiting, NoticeFacts facts, NoticeChannel channel, out INoticeSender? sender)
    {
        sender = senders.FirstOrDefault(one => one.Channel == channel);
        return FormatRule.Decide(channel, facts.NeedIds, tellsMore: true) == FormatDecision.ByAPerson ? "format"
            : sender is null && channel != NoticeChannel.Letter ? "no-sender"
            : waiting.TakenUtc is not null && sender is { IsSafeToRepeat: false } ? "in-doubt"
            : null;
    }

    // The contact may have changed between reading it and taking the message.
    private async Task<bool> IsStillTheWayAsync(NoticeRecord waiting, OutgoingNotice outgoing, CancellationToken ct) =>
        await NoticeFacts.OfAsync(db, waiting, ct) is { Contact: { } contact } && SafeContactRule.SafeAddress(contact, outgoing.Channel) == outgoing.To;

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

    private Task PutOffAsync(NoticeRecord waiting, DateTime untilUtc, CancellationToken ct)
    {
        waiting.TryAgain(NowUtc, untilUtc);
        return unitOfWork.CommitAsync(ct);
    }
}

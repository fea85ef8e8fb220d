using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WestKent.Bot.Conversation;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Sends answers that wait, one at a time, and finds out what became of those in doubt before anything is sent again.</summary>
internal sealed class WaitingTexts(
    TwilioClient twilio, CasesDb db, UnitOfWork unitOfWork, TextTasks tasks, TextSeal seal, TimeProvider clock, ILogger<WaitingTexts> logger)
{
    private const int MostAttempts = 5;

    // Longer than Twilio takes to answer; then whoever took it is gone.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(1);

    // What is not in Twilio's log by then was never taken; and an answer older than that is for a person to give.
    private static readonly TimeSpan IsInTheLogWithin = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan GivesUpAfter = TimeSpan.FromMinutes(30);

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <returns>Whether there was anything due.</returns>
    public async Task<bool> SendNextAsync(CancellationToken ct)
    {
        var nowUtc = NowUtc;
        var due = await db.TextMessages
            .Where(text => text.Sealed != null && text.NotBeforeUtc <= nowUtc && (text.State == TextState.Waiting || text.State == TextState.Unknown))
            .OrderBy(text => text.CreatedUtc).ThenBy(text => text.Piece)
            .FirstOrDefaultAsync(ct);
        if (due is null)
            return false;

        try
        {
            await SendAsync(due, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            logger.LogInformation("Text {Text} was taken by another worker", due.Id);
        }

        return true;
    }

    private async Task SendAsync(TextMessage due, CancellationToken ct)
    {
        var mayBeOut = due.State == TextState.Unknown || due.TakenUtc is not null;
        if (seal.Open(due.Sealed!) is not { } open)
            due.Fail(null, NowUtc);
        else if (await db.TextOptOuts.AnyAsync(row => row.Person == due.Person, ct))
            due.Fail(TwilioStatus.OptedOut, NowUtc);
        else if (!mayBeOut && due.IsOnceMore && await WentOnAsync(due, ct))
            due.Fail(null, NowUtc);
        else if (mayBeOut)
            await LookAsync(due, open.Number, open.Words, ct);
        else
            await SendAsync(due, open.Number, open.Words, ct);
        await unitOfWork.CommitAsync(CancellationToken.None);
    }

    private async Task SendAsync(TextMessage due, string number, string words, CancellationToken ct)
    {
        due.Take(NowUtc, NowUtc + Lease);
        await unitOfWork.CommitAsync(ct);

        // From here on it may be out: what became of it is recorded even while the service is stopping.
        switch (await twilio.SendAsync(number, words, due.Id, ct))
        {
            case TwilioSending.Accepted accepted:
                due.SentAs(accepted.Sid, NowUtc);
                break;
            case TwilioSending.Doubtful:
                due.Doubt(NowUtc, NowUtc + LooksEvery);
                break;
            case TwilioSending.OptedOut:
                db.Add(TextOptOut.Of(due.Person, NowUtc));
                due.Fail(TwilioStatus.OptedOut, NowUtc);
                break;
            case TwilioSending.Never never:
                due.Fail(never.Code, NowUtc);
                await tasks.FailedAsync(due.Id, number, ct);
                break;
            default:
                due.TryAgain(NowUtc, NowUtc + LooksEvery);
                break;
        }
    }

    // An old question after a newer one would only confuse.
    private Task<bool> WentOnAsync(TextMessage due, CancellationToken ct)
    {
        var conversation = TalkState.Text + due.Person;
        return db.Turns.AnyAsync(turn => turn.ConversationId == conversation && turn.ReceivedUtc > due.CreatedUtc, ct);
    }

    private async Task LookAsync(TextMessage due, string number, string words, CancellationToken ct)
    {
        try
        {
            var known = await db.TextMessages.Where(text => text.Person == due.Person && text.ProviderId != null)
                .Select(text => text.ProviderId!).ToHashSetAsync(ct);
            if (await twilio.FindAsync(number, words, TwilioTime.Before(due.CreatedUtc), known, ct) is { } found)
                due.SentAs(found.Sid, NowUtc);
            else if (NowUtc - due.TriedUtc >= IsInTheLogWithin && due.Attempts < MostAttempts)
                due.TryAgain(NowUtc, NowUtc);
            else
                LookLater(due);
        }
        catch (Exception silent) when (silent is HttpRequestException or IOException or JsonException || (silent is TaskCanceledException && !ct.IsCancellationRequested))
        {
            LookLater(due);
        }
    }

    private void LookLater(TextMessage due)
    {
        if (NowUtc - due.CreatedUtc < GivesUpAfter)
        {
            due.Doubt(NowUtc, NowUtc + LooksEvery);
            return;
        }

        due.LeaveToStaff(NowUtc);
        tasks.InDoubt(due.Id);
    }
}

using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WestKent.Cases.Notices;

/// <summary>
/// Sends e-mail over SMTP. Up to the last dot of a message a broken connection means "not sent, try later"; from there until the
/// answer nobody can tell, and staff decide.
/// </summary>
internal sealed class MailSender(IOptions<MailOptions> options, TimeProvider clock, ILogger<MailSender> logger) : INoticeSender
{
    private const int BadMailboxFrom = 550;
    private const int BadMailboxTo = 553;

    public NoticeChannel Channel => NoticeChannel.Email;

    public bool IsSafeToRepeat => false;

    public async Task<NoticeSending> SendAsync(OutgoingNotice notice, CancellationToken ct)
    {
        // Anything else could end the command and begin another.
        if (!notice.To.Contains('@', StringComparison.Ordinal) || notice.To.Any(letter => letter is <= ' ' or > '~' or '<' or '>'))
        {
            return new NoticeSending.Refused();
        }

        var isHandedOver = false;
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(ct);
        inTime.CancelAfter(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));
        try
        {
            await using var talk = await SmtpTalk.OpenAsync(options.Value, inTime.Token);
            if (await OfferAsync(talk, notice.To, inTime.Token) is { } refusal)
            {
                return refusal;
            }

            var message = MailMessageText.Write(notice, options.Value.From, options.Value.FromName, clock.GetUtcNow().UtcDateTime);
            await talk.WriteAsync(message, inTime.Token);
            isHandedOver = true;
            var reply = await talk.SayAsync(".", inTime.Token);
            return reply.IsYes ? new NoticeSending.Sent(null)
                : reply.IsNever ? new NoticeSending.Refused()
                : new NoticeSending.TryLater();
        }
        catch (Exception failure) when (failure is IOException or SocketException or AuthenticationException or OperationCanceledException)
        {
            logger.LogWarning(failure, "Mail for notice {Notice} stopped; handed over: {HandedOver}", notice.Id, isHandedOver);
            return isHandedOver ? new NoticeSending.InDoubt() : new NoticeSending.TryLater();
        }
    }

    // What the server says of the recipient is about this person; everything else is about us, and passes.
    private async Task<NoticeSending?> OfferAsync(SmtpTalk talk, string to, CancellationToken ct)
    {
        if (!(await talk.SayAsync($"MAIL FROM:<{options.Value.From}>", ct)).IsYes)
        {
            return new NoticeSending.TryLater();
        }

        var recipient = await talk.SayAsync($"RCPT TO:<{to}>", ct);
        if (!recipient.IsYes)
        {
            return recipient.Code is >= BadMailboxFrom and <= BadMailboxTo ? new NoticeSending.Refused() : new NoticeSending.TryLater(IsOnlyThisPerson: true);
        }

        return (await talk.SayAsync("DATA", ct)).IsYes ? null : new NoticeSending.TryLater();
    }
}

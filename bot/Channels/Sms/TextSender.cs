using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Sends notices as texts through Twilio. The dispatcher's commit keeps what is staged here.</summary>
internal sealed class TextSender(TwilioClient twilio, CasesDb db, PersonKey people, TextBudget budget, TimeProvider clock) : INoticeSender
{
    private const int Looks = 2;

    private static readonly TimeSpan LooksAfter = TimeSpan.FromSeconds(1);

    public NoticeChannel Channel => NoticeChannel.Text;

    public bool IsSafeToRepeat => false;

    public async Task<NoticeSending> SendAsync(OutgoingNotice notice, CancellationToken ct)
    {
        var person = people.Of(notice.To);
        if (TextNumberRule.Decide(notice.To) != TextNumber.UkMobile || await db.TextOptOuts.AnyAsync(row => row.Person == person, ct))
            return new NoticeSending.Refused();
        if (await budget.LookAsync(person, ct) is var left and not BudgetLeft.Yes)
            return new NoticeSending.TryLater(left == BudgetLeft.NotForThisPerson);

        var words = SmsPieces.Plain(notice.Text);
        var beganUtc = clock.GetUtcNow().UtcDateTime;
        var became = await twilio.SendAsync(notice.To, words, notice.Id, ct);
        if (became is TwilioSending.Doubtful && await FindAsync(notice.To, words, beganUtc, ct) is { } found)
            became = new TwilioSending.Accepted(found.Sid);
        switch (became)
        {
            case TwilioSending.Accepted accepted:
                Keep(TextState.Sent, accepted.Sid);
                return new NoticeSending.Sent(accepted.Sid);
            case TwilioSending.Doubtful:
                Keep(TextState.Unknown, null);
                return new NoticeSending.InDoubt();
            case TwilioSending.OptedOut:
                db.Add(TextOptOut.Of(person, beganUtc));
                return new NoticeSending.Refused();
            case TwilioSending.Never:
                return new NoticeSending.Refused();
            default:
                return new NoticeSending.TryLater();
        }

        void Keep(TextState state, string? sid) => db.Add(TextMessage.OfNotice(notice.Id, person, SmsText.Parts(words), state, sid, beganUtc));
    }

    private async Task<TwilioMessage?> FindAsync(string to, string words, DateTime beganUtc, CancellationToken ct)
    {
        for (var look = 0; look < Looks; look++)
        {
            try
            {
                await Task.Delay(LooksAfter, clock, ct);
                if (await twilio.FindAsync(to, words, TwilioTime.Before(beganUtc), new HashSet<string>(), ct) is { } found)
                    return found;
            }
            catch (Exception silent) when (silent is HttpRequestException or IOException or JsonException || (silent is TaskCanceledException && !ct.IsCancellationRequested))
            {
                // It stays in doubt.
            }
        }

        return null;
    }
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

public sealed record OutboxItem(string Channel, string To, string? Subject, string Body, DateTime CreatedUtc);

/// <summary>
/// For Development: what was shown instead of sent, newest first, and what is still to go out or to be said by a person, in the
/// words and on the way it would go now. A code is made when it goes, so a waiting one is not shown.
/// </summary>
public sealed class OutboxReader
{
    private readonly CasesDb db;
    private readonly NoticeWords words;
    private readonly NoticeDetails details;

    internal OutboxReader(CasesDb db, NoticeWords words, NoticeDetails details) => (this.db, this.words, this.details) = (db, words, details);

    public async Task<IReadOnlyList<OutboxItem>> ReadAsync(int newest, CancellationToken ct)
    {
        var notices = await db.Notices.AsNoTracking()
            .Where(notice => notice.Body != null || notice.State == NoticeState.Waiting || notice.State == NoticeState.Printing || notice.State == NoticeState.Task)
            .OrderByDescending(notice => notice.EndedUtc ?? notice.CreatedUtc)
            .Take(newest)
            .ToListAsync(ct);
        List<OutboxItem> items = [];
        foreach (var notice in notices)
        {
            if (notice.Body is not null)
            {
                items.Add(new OutboxItem(NameOf(notice.Channel), notice.To ?? "", notice.Subject, notice.Body, notice.CreatedUtc));
            }
            else if (!NoticeIds.IsCode(notice.NoticeId) && await NoticeFacts.OfAsync(db, notice, ct) is { } facts)
            {
                items.Add(await ToComeAsync(notice, facts, ct));
            }
        }

        return items;
    }

    private async Task<OutboxItem> ToComeAsync(NoticeRecord notice, NoticeFacts facts, CancellationToken ct)
    {
        var theirWords = await details.ReadAsync(notice, ct);
        if (notice.State != NoticeState.Task
            && SafeContactRule.Decide(facts.Contact, notice.FailedChannels, facts.Case.Band, facts.Case.SafetyFlags) is SafeContactDecision.Send send)
        {
            var written = words.Write(notice, facts, send.Channel, theirWords, null);
            return new OutboxItem(NameOf(send.Channel), written.To, written.Subject, written.Text, notice.CreatedUtc);
        }

        var isCall = notice.Reason is null or "call";
        return new OutboxItem(isCall ? "call" : "task", (isCall ? facts.Contact?.PhoneE164 : null) ?? "", notice.Reason, words.Script(notice, facts, theirWords) ?? "", notice.CreatedUtc);
    }

    private static string NameOf(NoticeChannel? channel) => channel switch
    {
        NoticeChannel.Text => "sms",
        NoticeChannel.Email => "email",
        NoticeChannel.Letter => "letter",
        null => "",
    };
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

public sealed record OutboxItem(string Channel, string To, string? Subject, string Body, DateTime CreatedUtc);

/// <summary>What would have been sent, newest first. Empty outside Development, where no words are kept.</summary>
public sealed class OutboxReader(CasesDb db)
{
    public async Task<IReadOnlyList<OutboxItem>> ReadAsync(int newest, CancellationToken ct)
    {
        var shown = await db.Notices.AsNoTracking()
            .Where(notice => notice.Body != null)
            .OrderByDescending(notice => notice.EndedUtc)
            .Take(newest)
            .Select(notice => new { notice.Channel, notice.To, notice.Subject, notice.Body, notice.CreatedUtc })
            .ToListAsync(ct);
        return [.. shown.Select(notice => new OutboxItem(NameOf(notice.Channel), notice.To ?? "", notice.Subject, notice.Body!, notice.CreatedUtc))];
    }

    private static string NameOf(NoticeChannel? channel) => channel switch
    {
        NoticeChannel.Text => "sms",
        NoticeChannel.Email => "email",
        NoticeChannel.Letter => "letter",
        null => "",
    };
}

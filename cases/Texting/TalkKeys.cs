using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Texting;

/// <summary>Lets someone go on with a text conversation in a browser. Like every action it only stages; commit after each call.</summary>
public sealed class TalkKeys(CasesDb db, TimeProvider clock)
{
    private const int KeyBytes = 12;

    /// <summary>A text is read within minutes; a key that lies about longer is only a danger.</summary>
    private static readonly TimeSpan CanBeOpenedFor = TimeSpan.FromMinutes(30);

    /// <summary>As long as the conversation itself goes on.</summary>
    private static readonly TimeSpan StaysOpenFor = TimeSpan.FromDays(7);

    /// <returns>The key, short enough for a text.</returns>
    public string Make(string conversationId)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        db.Add(TalkKey.Of(QuickHash.Of(key), conversationId, nowUtc, nowUtc + CanBeOpenedFor));
        return key;
    }

    /// <summary>Whether the key would open something; looking does not use it up, because previews of links look too.</summary>
    public async Task<bool> CanOpenAsync(string key, CancellationToken ct) =>
        (await FindAsync(key, ct))?.CanOpen(clock.GetUtcNow().UtcDateTime) == true;

    /// <returns>Whether the browser's conversation is now the text one.</returns>
    public async Task<bool> OpenAsync(string key, string browserConversation, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (await FindAsync(key, ct) is not { } found || !found.CanOpen(nowUtc))
        {
            return false;
        }

        found.Open(browserConversation, nowUtc);
        return true;
    }

    /// <summary>The conversation a browser is in: its own, or the text one it opened last.</summary>
    public async Task<string> ConversationOfAsync(string browserConversation, CancellationToken ct)
    {
        var since = clock.GetUtcNow().UtcDateTime - StaysOpenFor;
        return await db.TalkKeys.AsNoTracking()
            .Where(key => key.OpenedBy == browserConversation && key.OpenedUtc > since)
            .OrderByDescending(key => key.OpenedUtc)
            .Select(key => key.ConversationId)
            .FirstOrDefaultAsync(ct) ?? browserConversation;
    }

    private async Task<TalkKey?> FindAsync(string key, CancellationToken ct) => await db.TalkKeys.FindAsync([QuickHash.Of(key)], ct);
}

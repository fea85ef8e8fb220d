using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Conversations;
using WestKent.Cases.Storage;

namespace WestKent.Bot.Conversation;

/// <summary>
/// Bot Framework state in the same database and the same transaction as everything else the turn does: writes are
/// staged, and the turn's commit stores them if nobody else moved the conversation meanwhile.
/// </summary>
internal sealed class ConversationStorage(CasesDb db, TimeProvider clock) : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (await db.BotStates.FindAsync([key], cancellationToken) is { } record)
                found[key] = StateJson.Read(record.Json);
        }

        return found;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        foreach (var (key, value) in changes)
        {
            var json = StateJson.Write(value);
            if (await db.BotStates.FindAsync([key], cancellationToken) is { } record)
                record.Replace(json, nowUtc);
            else
                db.Add(BotStateRecord.Begin(key, json, nowUtc));
        }
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            if (await db.BotStates.FindAsync([key], cancellationToken) is { } record)
                db.Remove(record);
        }
    }
}

using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Access;

/// <summary>Who is signed in. Like every action it only stages; commit after each call.</summary>
public sealed class ResidentSessions(CasesDb db, ContentSnapshot content, IOptions<AccessOptions> options, TimeProvider clock)
{
    private const int TokenBytes = 16;

    // Reading a page is no reason to write, unless the last note of it is getting old.
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(1);

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <summary>The case the browser with this token is signed in to, if it still is.</summary>
    public async Task<Guid?> FindAsync(string token, CancellationToken ct)
    {
        var nowUtc = NowUtc;
        var idle = TimeSpan.FromMinutes(content.Policy.Periods.SessionIdleMinutes);
        var session = await FindRowAsync(token, ct);
        if (session is null || !session.IsOpen(nowUtc, idle, TimeSpan.FromHours(options.Value.SessionHours)))
        {
            return null;
        }

        if (nowUtc - session.LastSeenUtc >= NotedEvery)
        {
            session.See(nowUtc);
        }

        return session.CaseId;
    }

    public async Task EndAsync(string token, CancellationToken ct) => (await FindRowAsync(token, ct))?.End(NowUtc);

    internal string Start(Guid caseId, string browserHash)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        db.Add(ResidentSession.Start(caseId, QuickHash.Of(token), browserHash, NowUtc));
        return token;
    }

    private Task<ResidentSession?> FindRowAsync(string token, CancellationToken ct)
    {
        var hash = QuickHash.Of(token);
        return db.ResidentSessions.SingleOrDefaultAsync(session => session.TokenHash == hash, ct);
    }
}

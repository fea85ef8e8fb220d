using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WestKent.Cases.Following;
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

    private TimeSpan Longest => TimeSpan.FromHours(options.Value.SessionHours);

    /// <summary>The case the browser with this token is signed in to, if it still is.</summary>
    public async Task<Guid?> FindAsync(string token, CancellationToken ct) => (await FindSignedInAsync(token, ct))?.CaseId;

    /// <summary>The same, with what the session knows besides.</summary>
    public async Task<SignedIn?> FindSignedInAsync(string token, CancellationToken ct)
    {
        var nowUtc = NowUtc;
        var idle = TimeSpan.FromMinutes(content.Policy.Periods.SessionIdleMinutes);
        var session = await FindRowAsync(token, ct);
        if (session is null || !session.IsOpen(nowUtc, idle, Longest))
        {
            return null;
        }

        if (nowUtc - session.LastSeenUtc >= NotedEvery)
        {
            session.See(nowUtc);
            (await db.CaseLooks.FindAsync([session.CaseId], ct))?.Again(nowUtc);
        }

        return Of(session);
    }

    /// <summary>
    /// Who may still add something, though they are too long idle to be shown anything: someone who wrote slowly must not
    /// lose their words. Leaving, and the two hours, end this too.
    /// </summary>
    public async Task<SignedIn?> FindWriterAsync(string token, CancellationToken ct) =>
        await FindRowAsync(token, ct) is { } session && session.IsOpen(NowUtc, Longest, Longest) ? Of(session) : null;

    public async Task EndAsync(string token, CancellationToken ct) => (await FindRowAsync(token, ct))?.End(NowUtc);

    internal async Task<string> StartAsync(Guid caseId, string browserHash, string? sentTo, CancellationToken ct)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        var lookedBefore = await LookAsync(caseId, ct);
        db.Add(ResidentSession.Start(caseId, QuickHash.Of(token), browserHash, sentTo, lookedBefore, NowUtc));
        return token;
    }

    /// <summary>Notes a first look at a case and says when the one before it was.</summary>
    internal async Task<DateTime?> LookAsync(Guid caseId, CancellationToken ct)
    {
        if (await db.CaseLooks.FindAsync([caseId], ct) is not { } look)
        {
            db.Add(CaseLook.At(caseId, NowUtc));
            return null;
        }

        var before = look.LookedUtc;
        look.Again(NowUtc);
        return before;
    }

    internal Task<ResidentSession> RowAsync(SignedIn signedIn, CancellationToken ct) =>
        db.ResidentSessions.SingleAsync(session => session.Id == signedIn.SessionId, ct);

    private static SignedIn Of(ResidentSession session) => new(session.Id, session.CaseId, session.StartedUtc, session.LookedBeforeUtc);

    private Task<ResidentSession?> FindRowAsync(string token, CancellationToken ct)
    {
        var hash = QuickHash.Of(token);
        return db.ResidentSessions.SingleOrDefaultAsync(session => session.TokenHash == hash, ct);
    }
}

using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Access;

/// <summary>Checks a code in the browser that asked for it. Commit before answering: that is what counts the try.</summary>
public sealed class CheckCode
{
    private static readonly TimeSpan SaidToBeExpiredFor = TimeSpan.FromHours(2);

    private readonly CasesDb db;
    private readonly SlowHash hash;
    private readonly ResidentSessions sessions;
    private readonly ContentSnapshot content;
    private readonly TimeProvider clock;

    internal CheckCode(CasesDb db, SlowHash hash, ResidentSessions sessions, ContentSnapshot content, TimeProvider clock) =>
        (this.db, this.hash, this.sessions, this.content, this.clock) = (db, hash, sessions, content, clock);

    public async Task<SignInOutcome> HandleAsync(string reference, string code, string browserKey, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var asked = await FindAsync(reference, QuickHash.Of(browserKey), ct);
        var tested = asked?.Tries >= content.Policy.Periods.CodeTries ? null : asked?.Hash;
        var isRight = await hash.MatchesAsync(Digits(code), CodeMaker.Purpose, tested, ct);
        if (asked is null)
        {
            return new SignInOutcome.NotRight();
        }

        // Testing takes its time; meanwhile there may have been other tries, or another code.
        await db.Entry(asked).ReloadAsync(ct);
        var isTooMany = asked.Tries >= content.Policy.Periods.CodeTries;
        isRight = isRight && asked.State == AccessCodeState.Open && asked.Hash == tested;
        asked.CountTry(nowUtc);
        return isTooMany ? new SignInOutcome.TooMany()
            : isRight && asked is { CaseId: { } caseId, ExpiresUtc: { } expires } ? await SignInAsync(asked, caseId, expires, nowUtc, ct)
            : new SignInOutcome.NotRight();
    }

    private async Task<SignInOutcome> SignInAsync(AccessCode asked, Guid caseId, DateTime expiresUtc, DateTime nowUtc, CancellationToken ct)
    {
        if (nowUtc >= expiresUtc)
        {
            return nowUtc < expiresUtc + SaidToBeExpiredFor ? new SignInOutcome.Expired() : new SignInOutcome.NotRight();
        }

        asked.Use(nowUtc);
        return new SignInOutcome.SignedIn(await sessions.StartAsync(caseId, asked.BrowserHash, asked.SentTo, ct), caseId);
    }

    // The newest code this browser was allowed; an older one is dead the moment the newer is asked for.
    private async Task<AccessCode?> FindAsync(string reference, string browserHash, CancellationToken ct)
    {
        if (!CaseReference.TryParse(reference, out var read))
        {
            return null;
        }

        var text = read.ToString();
        var newest = await db.AccessCodes
            .Where(code => code.Reference == text && code.BrowserHash == browserHash)
            .Where(code => code.State == AccessCodeState.Open || code.State == AccessCodeState.Used)
            .OrderByDescending(code => code.CreatedUtc)
            .FirstOrDefaultAsync(ct);
        return newest is { State: AccessCodeState.Open } ? newest : null;
    }

    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}

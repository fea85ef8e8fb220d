using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Access;

/// <summary>Decides who gets the code they asked for. Known and unknown references are limited alike.</summary>
internal sealed class CodeRequests(CasesDb db, UnitOfWork unitOfWork, ContentSnapshot content, IOptions<AccessOptions> options, TimeProvider clock)
{
    private const int AtOnce = 500;

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(25);
    private static readonly TimeSpan TrustedFor = TimeSpan.FromDays(30);

    /// <returns>Whether there was a request to decide.</returns>
    public async Task<bool> DecideNextAsync(CancellationToken ct)
    {
        var asked = await db.AccessCodes
            .Where(code => code.State == AccessCodeState.Asked).OrderBy(code => code.CreatedUtc).FirstOrDefaultAsync(ct);
        if (asked is null)
        {
            return false;
        }

        await DecideAsync(asked, clock.GetUtcNow().UtcDateTime, ct);
        try
        {
            await unitOfWork.CommitAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process decided it first.
        }

        return true;
    }

    /// <summary>Codes older than the limits look back, and sessions nobody will trust any more, are wiped.</summary>
    public async Task ForgetOldAsync(CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var (codesBefore, sessionsBefore) = (nowUtc - KeptFor, nowUtc - TrustedFor);
        db.RemoveRange(await db.AccessCodes.Where(code => code.CreatedUtc < codesBefore).OrderBy(code => code.CreatedUtc).Take(AtOnce).ToListAsync(ct));
        db.RemoveRange(await db.ResidentSessions.Where(session => session.LastSeenUtc < sessionsBefore).OrderBy(session => session.LastSeenUtc).Take(AtOnce).ToListAsync(ct));
        await unitOfWork.CommitAsync(ct);
    }

    private async Task DecideAsync(AccessCode asked, DateTime nowUtc, CancellationToken ct)
    {
        var caseId = await db.Cases.Where(one => one.Reference == asked.Reference).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(ct);
        var trustedSince = nowUtc - TrustedFor;
        var isTrusted = await db.ResidentSessions.AnyAsync(
            session => session.CaseId == caseId && session.BrowserHash == asked.BrowserHash && session.StartedUtc > trustedSince, ct);
        if (await AreTooManyAsync(asked, isTrusted, nowUtc, ct))
        {
            asked.Refuse(nowUtc);
            return;
        }

        asked.Allow(caseId, isTrusted, nowUtc);
        if (caseId is not null)
        {
            var expires = nowUtc.AddMinutes(content.Policy.Periods.CodeMinutes);
            db.Add(NoticeRecord.Waiting(NoticeIds.SignInCode, caseId, nowUtc, new Dictionary<string, string>(), expires, asked.Id));
        }
    }

    private async Task<bool> AreTooManyAsync(AccessCode asked, bool isTrusted, DateTime nowUtc, CancellationToken ct)
    {
        var dayAgo = nowUtc.AddDays(-1);
        var given = await db.AccessCodes.AsNoTracking()
            .Where(code => code.Reference == asked.Reference && code.CreatedUtc > dayAgo)
            .Where(code => code.State == AccessCodeState.Open || code.State == AccessCodeState.Used)
            .Where(code => isTrusted ? code.IsTrusted && code.BrowserHash == asked.BrowserHash : !code.IsTrusted)
            .Select(code => new { code.CreatedUtc, code.Tries })
            .ToListAsync(ct);
        return given.Count >= options.Value.CodesPerDay
            || given.Count(code => code.CreatedUtc > nowUtc.AddHours(-1)) >= options.Value.CodesPerHour
            || given.Sum(code => code.Tries) >= options.Value.FailedChecksPerDay;
    }
}

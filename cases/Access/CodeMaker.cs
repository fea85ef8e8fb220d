using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Following;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Access;

/// <summary>Makes a code at the moment it is sent, so that nothing but its hash is ever kept.</summary>
internal sealed class CodeMaker(CasesDb db, SlowHash hash, ContactMarks marks, ContentSnapshot content, TimeProvider clock)
{
    public const string Purpose = "sign-in-code";

    /// <summary>Stages the hash; null if nobody waits for this code any more.</summary>
    /// <param name="subjectId">The sign-in, or the change of contact, the code is for.</param>
    /// <param name="address">Where it is about to go.</param>
    public async Task<string?> MakeAsync(Guid? subjectId, string address, CancellationToken ct)
    {
        var asked = await db.AccessCodes.SingleOrDefaultAsync(code => code.Id == subjectId && code.State == AccessCodeState.Open, ct);
        var change = asked is null
            ? await db.ContactChanges.SingleOrDefaultAsync(one => one.Id == subjectId && one.State == ContactChangeState.Asked, ct)
            : null;
        if (asked is null && change is null)
        {
            return null;
        }

        var digits = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var hashed = await hash.MakeAsync(digits, Purpose, ct);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var expiresUtc = nowUtc.AddMinutes(content.Policy.Periods.CodeMinutes);
        asked?.Give(hashed, marks.Of(address), nowUtc, expiresUtc);
        change?.Give(hashed, nowUtc, expiresUtc);
        return digits;
    }
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Access;

/// <summary>Makes a code at the moment it is sent, so that nothing but its hash is ever kept.</summary>
internal sealed class CodeMaker(CasesDb db, SlowHash hash, ContentSnapshot content, TimeProvider clock)
{
    public const string Purpose = "sign-in-code";

    /// <summary>Stages the hash; null if nobody waits for this code any more.</summary>
    public async Task<string?> MakeAsync(Guid? accessCodeId, CancellationToken ct)
    {
        var asked = await db.AccessCodes.SingleOrDefaultAsync(code => code.Id == accessCodeId && code.State == AccessCodeState.Open, ct);
        if (asked is null)
        {
            return null;
        }

        var digits = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var hashed = await hash.MakeAsync(digits, Purpose, ct);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        asked.Give(hashed, nowUtc, nowUtc.AddMinutes(content.Policy.Periods.CodeMinutes));
        return digits;
    }
}

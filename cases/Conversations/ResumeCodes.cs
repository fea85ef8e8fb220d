using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Conversations;

/// <summary>
/// Codes with which someone goes on with a talk on another device or by text: eight characters such as <c>K7QM-4F2X</c>,
/// each good once, for as long as an unsent report is kept. Stages only; the turn commits.
/// </summary>
public sealed partial class ResumeCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string Purpose = "resume-code";
    private const int Characters = 8;

    private readonly CasesDb db;
    private readonly ServiceKey key;
    private readonly ContentSnapshot content;
    private readonly TimeProvider clock;

    internal ResumeCodes(CasesDb db, ServiceKey key, ContentSnapshot content, TimeProvider clock) =>
        (this.db, this.key, this.content, this.clock) = (db, key, content, clock);

    /// <summary>The code in these words, if they hold one; a case's reference is none.</summary>
    public static string? Find(string? words) => Shape().Match(words ?? "") is { Success: true } found ? found.Value.ToUpperInvariant() : null;

    /// <summary>A new code for the talk kept under this key; the one before stops working.</summary>
    public async Task<string> GiveAsync(string stateKey, CancellationToken ct)
    {
        db.RemoveRange(await db.ResumeCodes.Where(kept => kept.StateKey == stateKey).ToListAsync(ct));
        var code = RandomNumberGenerator.GetString(Alphabet, Characters).Insert(Characters / 2, "-");
        db.Add(ResumeCode.Of(LookupOf(code), stateKey, clock.GetUtcNow().UtcDateTime));
        return code;
    }

    /// <returns>The key of the talk to go on with; null if there is no such code, or no longer.</returns>
    public async Task<string?> TakeAsync(string code, CancellationToken ct)
    {
        var lookup = LookupOf(code);
        var kept = await db.ResumeCodes.SingleOrDefaultAsync(found => found.Lookup == lookup, ct);
        if (kept is null)
        {
            return null;
        }

        db.Remove(kept);
        return DraftRetentionRule.Decide(kept.GivenUtc, clock.GetUtcNow().UtcDateTime, content.Policy) == DraftRetentionDecision.Keep ? kept.StateKey : null;
    }

    private string LookupOf(string code) => Convert.ToHexStringLower(key.Mac(Purpose, code).AsSpan(0, 16));

    [GeneratedRegex("(?<![A-Za-z0-9-])[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{4}-[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{4}(?![A-Za-z0-9-])")]
    private static partial Regex Shape();
}

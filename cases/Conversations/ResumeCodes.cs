using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WestKent.Cases.Access;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Conversations;

/// <summary>
/// Codes with which someone goes on with a talk on another device or by text: eight characters such as <c>K7QM-4F2X</c>,
/// each good once, for as long as an unsent report is kept. Stages only; the turn commits, and so counts what did not work.
/// </summary>
public sealed partial class ResumeCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string Purpose = "resume-code";
    private const int Half = 4;

    private readonly CasesDb db;
    private readonly ServiceKey key;
    private readonly ContentSnapshot content;
    private readonly AccessOptions limits;
    private readonly TimeProvider clock;

    internal ResumeCodes(CasesDb db, ServiceKey key, ContentSnapshot content, IOptions<AccessOptions> limits, TimeProvider clock) =>
        (this.db, this.key, this.content, this.limits, this.clock) = (db, key, content, limits.Value, clock);

    /// <summary>The code in these words, if they hold one. A case's reference is none, nor is "back-yard" or "sept 2024".</summary>
    public static string? Find(string? words)
    {
        var found = Within().Match(words ?? "");
        if (!found.Success)
        {
            found = Alone().Match(words ?? "");
        }

        var (first, second) = (found.Groups[1].Value, found.Groups[2].Value);
        return found.Success && IsMixed(first) && IsMixed(second) ? $"{AsMeant(first)}-{AsMeant(second)}" : null;
    }

    /// <summary>A new code for the talk kept under this key; the one before stops working.</summary>
    public async Task<string> GiveAsync(string stateKey, CancellationToken ct)
    {
        db.RemoveRange(await db.ResumeCodes.Where(kept => kept.StateKey == stateKey).ToListAsync(ct));
        var code = $"{RandomHalf()}-{RandomHalf()}";
        db.Add(ResumeCode.Of(LookupOf(code), stateKey, clock.GetUtcNow().UtcDateTime));
        return code;
    }

    /// <param name="triedIn">The key of the talk in which the code was sent.</param>
    public async Task<ResumeOutcome> TakeAsync(string code, string triedIn, bool byText, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (!await MayTryAsync(triedIn, byText, nowUtc, ct))
        {
            return new ResumeOutcome.TooMany();
        }

        var lookup = LookupOf(code);
        var kept = await db.ResumeCodes.SingleOrDefaultAsync(found => found.Lookup == lookup, ct);
        if (kept is not null)
        {
            db.Remove(kept);
            if (DraftRetentionRule.Decide(kept.GivenUtc, nowUtc, content.Policy) == DraftRetentionDecision.Keep)
            {
                return new ResumeOutcome.Taken(kept.StateKey);
            }
        }

        db.Add(ResumeTry.Of(triedIn, byText, nowUtc));
        return new ResumeOutcome.NotRight();
    }

    private async Task<bool> MayTryAsync(string triedIn, bool byText, DateTime nowUtc, CancellationToken ct)
    {
        var dayAgo = nowUtc.AddDays(-1);
        var inThisTalk = await db.ResumeTries.CountAsync(one => one.StateKey == triedIn && one.TriedUtc > dayAgo, ct);
        var inAll = await db.ResumeTries.CountAsync(one => one.ByText == byText && one.TriedUtc > dayAgo, ct);
        return ResumeTryRule.MayTry(inThisTalk, inAll, limits);
    }

    private string LookupOf(string code) => Convert.ToHexStringLower(key.Mac(Purpose, code).AsSpan(0, 16));

    // Letters and digits in both halves, so that no word, year or house number is taken for a code.
    private static string RandomHalf()
    {
        string half;
        do
        {
            half = RandomNumberGenerator.GetString(Alphabet, Half);
        }
        while (!IsMixed(half));

        return half;
    }

    private static bool IsMixed(string half) => half.Any(char.IsAsciiDigit) && half.Any(char.IsAsciiLetter);

    // Letters that are in no code are the digits they look like.
    private static string AsMeant(string half) => half.ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1');

    [GeneratedRegex("(?<![A-Za-z0-9-])([0-9A-TV-Za-tv-z]{4})-([0-9A-TV-Za-tv-z]{4})(?![A-Za-z0-9-])")]
    private static partial Regex Within();

    // Without its dash only where nothing else is said.
    [GeneratedRegex(@"^\s*([0-9A-TV-Za-tv-z]{4})[ \u2010-\u2015]?([0-9A-TV-Za-tv-z]{4})[\s.]*$")]
    private static partial Regex Alone();
}

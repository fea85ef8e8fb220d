using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Access;

/// <summary>Six words with which someone who gave no name comes back to their case.</summary>
public sealed class Passphrases
{
    internal const int WordCount = 6;

    private const string Purpose = "passphrase";
    private const string LookupPurpose = "passphrase-lookup";

    private readonly CasesDb db;
    private readonly SlowHash hash;
    private readonly ServiceKey key;

    internal Passphrases(CasesDb db, SlowHash hash, ServiceKey key) => (this.db, this.hash, this.key) = (db, hash, key);

    /// <summary>Stages the words' hash and returns the words, which can never be shown again.</summary>
    internal async Task<string> GiveAsync(Guid caseId, CancellationToken ct)
    {
        var words = string.Join(' ', Enumerable.Range(0, WordCount).Select(_ => PassphraseWords.All[RandomNumberGenerator.GetInt32(PassphraseWords.All.Count)]));
        db.Add(Passphrase.Of(caseId, LookupOf(words), await hash.MakeAsync(words, Purpose, ct)));
        return words;
    }

    /// <summary>The case these words belong to, if any; it takes as long either way.</summary>
    internal async Task<Guid?> FindCaseAsync(string typed, CancellationToken ct)
    {
        var words = Plain(typed);
        var lookup = LookupOf(words);
        var kept = await db.Passphrases.AsNoTracking().SingleOrDefaultAsync(passphrase => passphrase.Lookup == lookup, ct);
        return await hash.MatchesAsync(words, Purpose, kept?.Hash, ct) ? kept!.CaseId : null;
    }

    private string LookupOf(string words) => Convert.ToHexStringLower(key.Mac(LookupPurpose, words).AsSpan(0, 16));

    // Whatever stands between the words: spaces, dashes, commas, line ends.
    private static string Plain(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var letter in typed)
        {
            if (char.IsAsciiLetter(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}

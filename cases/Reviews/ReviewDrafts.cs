using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Reviews;

/// <summary>Finds and changes what a browser has typed, which is sealed in the database. Like every action it only stages; commit after each call.</summary>
public sealed class ReviewDrafts(CasesDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly IDataProtector seal = protection.CreateProtector("case-review/draft");

    /// <returns>What was typed so far; an empty draft if there is none.</returns>
    public async Task<ReviewDraft> FindAsync(string? key, CancellationToken ct)
    {
        var json = key is null ? null : await db.ReviewDrafts.AsNoTracking().Where(draft => draft.Key == key).Select(draft => draft.Json).SingleOrDefaultAsync(ct);
        return Read(json);
    }

    public async Task<ReviewDraft> ChangeAsync(string key, Action<ReviewDraft> change, CancellationToken ct)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var record = await db.ReviewDrafts.SingleOrDefaultAsync(draft => draft.Key == key, ct);
        var draft = Read(record?.Json);
        change(draft);
        var json = seal.Protect(JsonSerializer.Serialize(draft, Json));
        if (record is null)
            db.Add(ReviewDraftRecord.Begin(key, json, nowUtc));
        else
            record.Replace(json, nowUtc);
        return draft;
    }

    public async Task ForgetAsync(string key, CancellationToken ct) =>
        db.RemoveRange(await db.ReviewDrafts.Where(draft => draft.Key == key).ToListAsync(ct));

    private ReviewDraft Read(string? kept) => Open(kept) is { } json ? JsonSerializer.Deserialize<ReviewDraft>(json, Json)! : new();

    // One kept before drafts were sealed begins as JSON does, and is sealed with its next change. Without its key a draft is gone.
    private string? Open(string? kept)
    {
        if (kept is null or ['{', ..])
            return kept;

        try
        {
            return seal.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

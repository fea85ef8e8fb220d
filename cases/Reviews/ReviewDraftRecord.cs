namespace WestKent.Cases.Reviews;

/// <summary>What one browser has typed for a Case Review. Personal. Two pages that read the same version cannot both replace it.</summary>
public sealed class ReviewDraftRecord
{
    private ReviewDraftRecord()
    {
    }

    /// <summary>Made from a token only the browser has.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Sealed with the key ring; a draft from before that is plain.</summary>
    public string Json { get; private set; } = "";

    public Guid Version { get; private set; }

    public DateTime UpdatedUtc { get; private set; }

    internal static ReviewDraftRecord Begin(string key, string json, DateTime nowUtc)
    {
        var record = new ReviewDraftRecord { Key = key };
        record.Replace(json, nowUtc);
        return record;
    }

    internal void Replace(string json, DateTime nowUtc)
    {
        (Json, UpdatedUtc) = (json, nowUtc);
        Version = Guid.CreateVersion7(nowUtc);
    }
}

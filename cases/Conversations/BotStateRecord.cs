namespace WestKent.Cases.Conversations;

/// <summary>What the bot remembers under one key. Two turns that read the same version cannot both replace it.</summary>
public sealed class BotStateRecord
{
    private BotStateRecord()
    {
    }

    public string Key { get; private set; } = "";

    public string Json { get; private set; } = "";

    public Guid Version { get; private set; }

    public DateTime UpdatedUtc { get; private set; }

    public static BotStateRecord Begin(string key, string json, DateTime nowUtc)
    {
        var record = new BotStateRecord { Key = key };
        record.Replace(json, nowUtc);
        return record;
    }

    public void Replace(string json, DateTime nowUtc)
    {
        Json = json;
        Version = Guid.CreateVersion7(nowUtc);
        UpdatedUtc = nowUtc;
    }
}

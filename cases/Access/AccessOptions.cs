namespace WestKent.Cases.Access;

/// <summary>Section <c>Access</c>: how residents come back to their case. Lives and tries of a code are in content/policy/periods.yaml.</summary>
public sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>The service's own secret, 32 bytes in base64; empty means a file beside the database, made on the first start.</summary>
    public string Key { get; set; } = "";

    public int HashRounds { get; set; } = 600_000;

    public int CodesPerHour { get; set; } = 3;

    public int CodesPerDay { get; set; } = 10;

    public int FailedChecksPerDay { get; set; } = 50;

    /// <summary>Codes to go on with a talk that may be wrong, in one talk.</summary>
    public int ResumeTriesPerDay { get; set; } = 10;

    /// <summary>The same in all talks together, by text and otherwise each.</summary>
    public int AllResumeTriesPerDay { get; set; } = 300;

    public int SessionHours { get; set; } = 2;

    internal bool HasUsableKey
    {
        get
        {
            Span<byte> key = stackalloc byte[64];
            return Key.Length == 0 || (Convert.TryFromBase64String(Key, key, out var length) && length == ServiceKey.Bytes);
        }
    }
}

namespace WestKent.Cases.HousingSystem;

/// <summary>Section <c>HousingSystem</c>: who may use <c>/api/v1</c>, and where changes are told to.</summary>
public sealed class HousingSystemOptions
{
    public const string Section = "HousingSystem";

    /// <summary>By the client's id, which is the first part of its key.</summary>
    public Dictionary<string, ApiClient> Clients { get; set; } = [];

    /// <summary>Where each change of a case is told to. Empty: nowhere.</summary>
    public Uri? WebhookUrl { get; set; }

    /// <summary>What tellings are signed with, at least 32 characters. From the environment, never from a file git keeps.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>A change that could not be told for this long is given up.</summary>
    public int WebhookGiveUpHours { get; set; } = 48;

    /// <summary>How often one client may ask in a minute, unless it has a number of its own.</summary>
    public int RequestsAMinute { get; set; } = 300;

    public int LimitOf(string clientId) => Clients.TryGetValue(clientId, out var client) && client.RequestsAMinute is { } own ? own : RequestsAMinute;

    internal bool TellsChanges => WebhookUrl is not null;

    internal bool IsWhole => Clients.All(client => client.Key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') && client.Value.IsWhole)
        && (WebhookUrl is null || (WebhookUrl.IsAbsoluteUri && (WebhookUrl.Scheme == Uri.UriSchemeHttps || WebhookUrl.IsLoopback) && WebhookSecret.Length >= 32))
        && RequestsAMinute > 0
        && WebhookGiveUpHours is > 0 and <= 24 * 14;
}

/// <summary>One other system.</summary>
public sealed class ApiClient
{
    private const int HashLength = 64;

    /// <summary>As timelines and the audit name it.</summary>
    public string Name { get; set; } = "";

    /// <summary>SHA-256 of the secret part of its key, in hex. The key itself is nowhere kept.</summary>
    public string KeyHash { get; set; } = "";

    public List<ApiScope> Scopes { get; set; } = [];

    /// <summary>How often it may ask in a minute, where that is not the number for all.</summary>
    public int? RequestsAMinute { get; set; }

    internal bool IsWhole => Name.Length is > 0 and <= 80 && KeyHash.Length == HashLength && KeyHash.All(char.IsAsciiHexDigit) && Scopes.Count > 0 && (RequestsAMinute is null or > 0);
}

/// <summary>What a client may do. None of them includes another.</summary>
public enum ApiScope
{
    /// <summary>Read reports and cases without anything personal.</summary>
    Cases,

    /// <summary>Read who reported, how they may be contacted, and their words.</summary>
    People,

    /// <summary>Record what was done and close cases, as a case officer does.</summary>
    Work,
}

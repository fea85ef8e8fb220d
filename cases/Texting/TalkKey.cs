namespace WestKent.Cases.Texting;

/// <summary>Opens a text conversation in one browser, once. Only its hash is kept.</summary>
public sealed class TalkKey
{
    private TalkKey()
    {
    }

    public string KeyHash { get; private set; } = "";

    public string ConversationId { get; private set; } = "";

    public DateTime ExpiresUtc { get; private set; }

    /// <summary>The browser's own conversation, which from then on is the text one.</summary>
    public string? OpenedBy { get; private set; }

    public DateTime? OpenedUtc { get; private set; }

    public Guid Version { get; private set; }

    internal static TalkKey Of(string keyHash, string conversationId, DateTime nowUtc, DateTime expiresUtc) => new()
    {
        KeyHash = keyHash,
        ConversationId = conversationId,
        ExpiresUtc = expiresUtc,
        Version = Guid.CreateVersion7(nowUtc),
    };

    internal bool CanOpen(DateTime nowUtc) => OpenedUtc is null && nowUtc < ExpiresUtc;

    internal void Open(string browserConversation, DateTime nowUtc)
    {
        (OpenedBy, OpenedUtc) = (browserConversation, nowUtc);
        Version = Guid.CreateVersion7(nowUtc);
    }
}

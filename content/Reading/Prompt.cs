namespace WestKent.Content.Reading;

/// <summary>Something the conversation says or asks; <c>Web</c> is Markdown.</summary>
public sealed record Prompt(
    string Id,
    string Title,
    string Web,
    string Sms,
    string? Retry,
    string? RetrySms,
    IReadOnlyList<PromptChoice> Choices,
    IReadOnlyDictionary<string, string> Placeholders,
    string Owner,
    DateOnly Reviewed) : IContentItem
{
    /// <summary>A shorter name of the answer, for the check in a text.</summary>
    public string? SmsTitle { get; init; }

    public Prompt(string id, string title, string web, string sms, string? retry, string? retrySms, IReadOnlyList<PromptChoice> choices)
        : this(id, title, web, sms, retry, retrySms, choices, new Dictionary<string, string>(), "", default)
    {
    }
}

/// <summary>A quick reply: what the button says, what a text may say, and other words that mean the same.</summary>
public sealed record PromptChoice(string Id, string Say, string? Sms, IReadOnlyList<string> Also);

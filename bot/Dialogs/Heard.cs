namespace WestKent.Bot.Dialogs;

/// <summary>Whether an answer will do; if not, the prompt whose words ask again.</summary>
internal sealed record Heard(string? RetryKey)
{
    public static readonly Heard Understood = new((string?)null);

    public static Heard AskAgain(string retryKey) => new(retryKey);
}

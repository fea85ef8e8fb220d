namespace WestKent.Bot.Dialogs;

/// <summary>What became of an answer.</summary>
/// <param name="RetryKey">The prompt whose words ask on; null to ask whatever comes next.</param>
/// <param name="IsMiss">The answer was not understood.</param>
internal sealed record Heard(string? RetryKey, bool IsMiss)
{
    public static readonly Heard Understood = new(null, IsMiss: false);

    public static Heard AskAgain(string retryKey) => new(retryKey, IsMiss: true);

    /// <summary>The answer was taken in and the same question stands, in fewer words.</summary>
    public static Heard AskOn(string key) => new(key, IsMiss: false);
}

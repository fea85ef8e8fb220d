using WestKent.Bot.Answers.Emails;

namespace WestKent.Bot.Answers;

/// <summary>Finds an e-mail address in what somebody wrote, forgiving spaces, "at" and "dot" in words, and full stops after it.</summary>
internal static class EmailAddresses
{
    public static string? Find(string? words) => Read(words)?.Address;

    /// <returns>The address, or what it may have been meant to be; null if nothing looks like one.</returns>
    public static HeardEmail? Read(string? words) => EmailSearch.Read(words ?? "");
}

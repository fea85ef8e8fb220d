using System.Text.RegularExpressions;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Finds an e-mail address in what somebody wrote, forgiving spaces around the at sign and dots.</summary>
internal static partial class EmailAddresses
{
    public static string? Find(string words)
    {
        var found = Address().Match(words);
        return found.Success ? found.Value.Replace(" ", "", StringComparison.Ordinal).TrimEnd('.') : null;
    }

    [GeneratedRegex(@"[a-z0-9._%+'-]{1,64} ?@ ?[a-z0-9-]{1,63}( ?\. ?[a-z0-9-]{2,63}){1,5}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Address();
}

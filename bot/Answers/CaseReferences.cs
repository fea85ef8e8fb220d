using System.Text.RegularExpressions;
using WestKent.Cases.Casework;

namespace WestKent.Bot.Answers;

/// <summary>Finds a case's reference in what somebody wrote.</summary>
internal static partial class CaseReferences
{
    /// <returns>As we write it, or null.</returns>
    public static string? Find(string? words)
    {
        foreach (Match match in Shape().Matches(words ?? ""))
        {
            // A long word of a sentence may look like one; a reference nearly always has a digit or a dash.
            if ((match.Value.Any(char.IsAsciiDigit) || match.Value.Contains('-', StringComparison.Ordinal)) && CaseReference.TryParse(match.Value, out var found))
                return found.ToString();
        }

        return null;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z0-9]{4}[-–. ]?[A-Za-z0-9]{4}[-–. ]?[A-Za-z0-9](?![A-Za-z0-9])")]
    private static partial Regex Shape();
}

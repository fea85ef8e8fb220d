using WestKent.Cases.Casework;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff;

/// <summary>An audit row as a line colleagues can read.</summary>
internal static class AuditWords
{
    public static string Of(ContentSnapshot content, AuditEntry entry)
    {
        var words = content.Pages["staff-cases"].Words;
        if (entry.What.StartsWith("status:", StringComparison.Ordinal) && entry.What.Split('>') is [_, var to] && Enum.TryParse<CaseStatus>(to, out var status))
            return $"{words["did-status"]} {words[$"status-{DeskWords.KeyOf(status)}"]}";
        return words.TryGetValue($"did-{entry.What}", out var known) ? known : entry.What.Replace('-', ' ');
    }
}

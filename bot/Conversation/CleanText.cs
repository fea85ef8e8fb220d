using System.Globalization;
using System.Text;

namespace WestKent.Bot.Conversation;

/// <summary>Makes any text safe to keep: well-formed, NFC, without control characters or invisible direction overrides.</summary>
public static class CleanText
{
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\r')
                continue;
            if (rune.Value is '\n' or '\t' || !IsUnwanted(rune))
                kept.Append(rune.ToString());
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    // Bidirectional overrides and isolates can make a message read as something else to staff.
    private static bool IsUnwanted(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
        || IsNoCharacter(rune.Value)
        || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0xFEFF;

    // Code points that Unicode promises never to use; normalizing refuses U+FFFE.
    private static bool IsNoCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}

using System.Text;

using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Markup;

internal static class MarkdownEscape
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var line in Lines(text))
        {
            if (escaped.Length > 0)
                escaped.Append("\\\n");
            foreach (var rune in line.EnumerateRunes())
                Append(escaped, rune);
        }
        return escaped.ToString();
    }

    private static IEnumerable<string> Lines(string text) => text
        .ReplaceLineEndings("\n")
        .Replace('\t', ' ')
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0);

    private static void Append(StringBuilder escaped, Rune rune)
    {
        if (rune.IsBmp && ContentText.IsHidden((char)rune.Value))
            return;
        if (rune.IsAscii && char.IsPunctuation((char)rune.Value) || rune.Value is '$' or '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~')
            escaped.Append('\\');
        escaped.Append(rune);
    }
}

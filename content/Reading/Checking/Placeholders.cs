namespace WestKent.Content.Reading.Checking;

/// <summary>Finds {{names}} in a template, and braces that were meant to be one.</summary>
internal static class Placeholders
{
    public static IEnumerable<(string Name, int Line)> In(string text, int firstLine)
    {
        for (var start = text.IndexOf("{{", StringComparison.Ordinal); start >= 0; start = text.IndexOf("{{", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf("}}", start, StringComparison.Ordinal);
            var line = firstLine + text.AsSpan(0, start).Count('\n');
            yield return (end < 0 ? text[(start + 2)..] : text[(start + 2)..end].Trim(), line);
        }
    }

    /// <summary>The line of the first single or odd brace, if there is one.</summary>
    public static int? OddBrace(string text, int firstLine)
    {
        var inside = false;
        var first = text.AsSpan().IndexOfAny('{', '}');
        for (var i = first; first >= 0 && i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
                continue;
            if (IsForScript(text, i))
            {
                i += 2;
                continue;
            }
            var doubled = i + 1 < text.Length && text[i + 1] == text[i];
            if (!doubled || inside == (text[i] == '{'))
                return firstLine + text.AsSpan(0, i).Count('\n');
            inside = !inside;
            i++;
        }
        return inside ? firstLine + text.AsSpan().Count('\n') : null;
    }

    // The chat page's script counts characters and fills {0} itself.
    private static bool IsForScript(string text, int i) =>
        i + 2 < text.Length && text[i] == '{' && char.IsAsciiDigit(text[i + 1]) && text[i + 2] == '}';
}

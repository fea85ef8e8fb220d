namespace WestKent.Content.Reading;

/// <summary>Makes a value harmless for the place in a Markdown template where it goes.</summary>
internal static class MarkdownValue
{
    public static string For(string value, string template, int start, int end)
    {
        if (template.AsSpan(0, start).EndsWith("](tel:"))
            return string.Concat(value.Where(letter => char.IsAsciiDigit(letter) || letter == '+'));

        var escaped = SafeMarkdown.Escape(value);
        var standsAlone = IsLineStart(template, start) && IsLineEnd(template, end);
        return standsAlone ? escaped : escaped.Replace("\\\n", " ", StringComparison.Ordinal);
    }

    private static bool IsLineStart(string template, int position) => position == 0 || template[position - 1] == '\n';

    private static bool IsLineEnd(string template, int position) => position == template.Length || template[position] == '\n';
}

using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>Marks other Markdown tools know, which residents would see as they are typed here.</summary>
internal static class UnusedMarks
{
    private const string Marks = "<`{\\";

    public static void Find(string text, int firstLine, Findings findings)
    {
        var line = firstLine;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            if (Explain(row) is { } reason)
                findings.Error(line, reason);
            line++;
        }
    }

    private static string? Explain(ReadOnlySpan<char> row)
    {
        var start = row.TrimStart();
        if (start.StartsWith(">"))
            return "A quote (>) is not used in content. Write it as a paragraph, in \"quote marks\".";
        if (start.StartsWith("```") || start.StartsWith("~~~"))
            return "A code block is not used in content. Take the row of marks out.";
        if (IsRule(start))
            return "A line of dashes is not used in content. Take it out, or use a heading (## …).";
        var first = row.IndexOfAny(Marks);
        for (var i = first; first >= 0 && i < row.Length; i++)
        {
            var next = i + 1 < row.Length ? row[i + 1] : ' ';
            if (row[i] == '\\')
                i++;
            else if (row[i] == '<' && (char.IsAsciiLetter(next) || next is '/' or '!' or '?'))
                return "HTML (a word between < and >) is not used in content. Use Markdown: **bold**, [words](address), - for a list.";
            else if (row[i] == '`')
                return "The mark ` would show as it is. Use quote marks.";
            else if (row[i] == '{' && next is '#' or '.' or ':')
                return "Settings in curly brackets are not used in content. Take them out.";
        }
        return null;
    }

    private static bool IsRule(ReadOnlySpan<char> row)
    {
        var marks = row.TrimEnd();
        return marks.Length >= 3 && marks[0] is '-' or '*' or '_' or '=' && marks.Trim(marks[0]).IsEmpty;
    }
}

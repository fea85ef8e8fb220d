using System.Text;

namespace WestKent.Content.Reading;

/// <summary>What a filled template becomes: Markdown, where values are made harmless, or plain text.</summary>
public enum FillFor
{
    Markdown,
    Text,
}

/// <summary>Puts values where a template says {{name}}.</summary>
public static class Filling
{
    /// <summary>A name without a value throws; a value that looks like a placeholder stays as it is.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values, FillFor target)
    {
        var filled = new StringBuilder(template.Length + 64);
        var position = 0;
        while (true)
        {
            var start = template.IndexOf("{{", position, StringComparison.Ordinal);
            var end = start < 0 ? -1 : template.IndexOf("}}", start, StringComparison.Ordinal);
            if (end < 0)
                return filled.Append(template, position, template.Length - position).ToString();

            var name = template[(start + 2)..end].Trim();
            if (!values.TryGetValue(name, out var value))
                throw new KeyNotFoundException($"Nothing was given to fill {{{{{name}}}}} with.");
            filled.Append(template, position, start - position);
            position = end + 2;
            filled.Append(target switch
            {
                FillFor.Text => value,
                FillFor.Markdown => MarkdownValue.For(value, template, start, position),
            });
        }
    }
}

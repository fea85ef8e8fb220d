using System.Text;

using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace WestKent.Content.Reading.Markup;

/// <summary>Names for the headings of a text, so that a link can lead to one.</summary>
internal static class HeadingIds
{
    public static IReadOnlyList<(HeadingBlock Heading, string Id)> Of(MarkdownDocument document)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new List<(HeadingBlock, string)>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var slug = Slug(heading);
            var times = used[slug] = used.GetValueOrDefault(slug) + 1;
            ids.Add((heading, times == 1 ? slug : $"{slug}--{times}"));
        }
        return ids;
    }

    public static void Set(MarkdownDocument document, string prefix)
    {
        foreach (var (heading, id) in Of(document))
            heading.GetAttributes().Id = prefix + id;
    }

    private static string Slug(HeadingBlock heading)
    {
        var slug = new StringBuilder();
        foreach (var letter in heading.Inline?.Descendants<LiteralInline>().SelectMany(text => text.Content.ToString()) ?? [])
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-') is { Length: > 0 } name ? name : "part";
    }
}

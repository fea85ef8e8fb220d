using System.Globalization;
using System.Text;

using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace WestKent.Content.Reading.Markup;

/// <summary>The words of a Markdown text, laid out with line breaks and dashes.</summary>
internal static class PlainText
{
    public static string From(string markdown)
    {
        if (MarkdownTree.Read(markdown) is not { } document)
            return markdown;
        var text = new StringBuilder();
        WriteBlocks(text, document, indent: "");
        return text.ToString().Trim();
    }

    private static void WriteBlocks(StringBuilder text, ContainerBlock blocks, string indent)
    {
        foreach (var block in blocks)
            WriteBlock(text, block, indent);
    }

    private static void WriteBlock(StringBuilder text, Block block, string indent)
    {
        switch (block)
        {
            case Table table:
                foreach (var row in table.OfType<TableRow>())
                    text.Append(indent).Append(string.Join(", ", row.OfType<TableCell>().Select(Words))).Append('\n');
                text.Append('\n');
                break;
            case ListBlock list:
                WriteList(text, list, indent);
                break;
            case ContainerBlock container and not LinkReferenceDefinitionGroup:
                WriteBlocks(text, container, indent);
                break;
            case LeafBlock { Inline: { } inline }:
                text.Append(indent).Append(Words(inline)).Append("\n\n");
                break;
        }
    }

    private static void WriteList(StringBuilder text, ListBlock list, string indent)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var inside = new StringBuilder();
            WriteBlocks(inside, item, indent + "  ");
            var mark = list.IsOrdered ? $"{number++}. " : "- ";
            text.Append(indent).Append(mark).Append(inside.ToString().Trim().ReplaceLineEndings("\n").Replace("\n\n", "\n", StringComparison.Ordinal)).Append('\n');
        }
        text.Append('\n');
    }

    private static string Words(TableCell cell) =>
        string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => leaf.Inline is null ? "" : Words(leaf.Inline)));

    private static string Words(ContainerInline inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            words.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                LineBreakInline line => line.IsHard ? "\n" : " ",
                LinkInline link => Words(link) + Target(link),
                ContainerInline container => Words(container),
                _ => "",
            });
        }
        return words.ToString();
    }

    private static string Target(LinkInline link)
    {
        var url = link.Url ?? "";
        if (link.IsImage || url.StartsWith('#') || LinkRule.Refuse(url) is not null)
            return "";
        var shown = url.StartsWith("tel:", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal) ? "" : url;
        return shown.Length == 0 || Words(link) == shown ? "" : $" ({shown})";
    }
}

using System.Net;

using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace WestKent.Content.Reading.Markup;

internal static class Rendering
{
    public static string ToHtml(string markdown, string? headingPrefix)
    {
        var html = MarkdownTree.Read(markdown) is { } document ? Render(document, headingPrefix) : null;
        return html is not null && HtmlAllowList.Refuse(html) is null
            ? html
            : $"<p>{WebUtility.HtmlEncode(markdown)}</p>\n";
    }

    public static string Render(MarkdownDocument document, string? headingPrefix)
    {
        if (headingPrefix is not null)
            HeadingIds.Set(document, headingPrefix);
        foreach (var table in document.Descendants<Table>())
            MakeAccessible(table);

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        MarkdownTree.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    // Alignment would become inline styles, which the site's content policy blocks; header cells say that they head a column.
    private static void MakeAccessible(Table table)
    {
        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
        foreach (var cell in table.OfType<TableRow>().Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>()))
            cell.GetAttributes().AddPropertyIfNotExist("scope", "col");
    }
}

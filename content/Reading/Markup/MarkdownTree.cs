using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace WestKent.Content.Reading.Markup;

/// <summary>Reads paragraphs, headings, lists, tables, emphasis and links. HTML, code, images and quotes are not even recognised.</summary>
internal static class MarkdownTree
{
    public const int DeepestNesting = 32;
    public const int LongestParagraph = 6_000;

    public static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Null where the text is nested too deep, or a paragraph too long, to be understood in good time.</summary>
    public static MarkdownDocument? Read(string markdown)
    {
        if (HasEndlessParagraph(markdown))
            return null;
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            return IsTooDeep(document) ? null : document;
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange([new ListBlockParser(), new HeadingBlockParser(), new ParagraphBlockParser { ParseSetextHeadings = false }]);
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([new EscapeInlineParser(), new LinkInlineParser(), new EmphasisInlineParser(), new LineBreakInlineParser()]);
        return builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true }).Build();
    }

    // Markdig takes time by the square of a paragraph's brackets and stars.
    private static bool HasEndlessParagraph(string markdown)
    {
        var length = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            length = line.IsWhiteSpace() ? 0 : length + line.Length + 1;
            if (length > LongestParagraph)
                return true;
        }
        return false;
    }

    private static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((document, 0));
        while (open.TryPop(out var current))
        {
            if (current.Depth > DeepestNesting)
                return true;
            foreach (var child in Children(current.Node))
                open.Push((child, current.Depth + 1));
        }
        return false;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject node) => node switch
    {
        ContainerBlock blocks => blocks,
        LeafBlock { Inline: { } inline } => inline,
        ContainerInline inlines => inlines,
        _ => [],
    };
}

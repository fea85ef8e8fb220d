using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Markup;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>A text is made only of what pages can show, and its links may be followed.</summary>
internal static class MarkdownCheck
{
    public static void Run(TextPiece piece, string filled, Findings findings, List<SiteLink> links, bool recheckHtml)
    {
        if (MarkdownTree.Read(filled) is not { } document)
        {
            findings.Error(piece.Line, $"The text is nested more than {MarkdownTree.DeepestNesting} deep (lists in lists, signs in signs), or a paragraph has more than {MarkdownTree.LongestParagraph} characters. Make it flat, or cut it up with empty lines.");
            return;
        }
        var before = findings.All.Count;
        UnusedMarks.Find(filled, piece.Line, findings);
        CheckLinks(document, piece, findings, links);
        CheckLiterals(document, piece, findings);
        CheckHeadings(document, piece, findings);
        if (recheckHtml && findings.All.Count == before && HtmlAllowList.Refuse(Rendering.Render(document, "")) is { } found)
            findings.Error(piece.Line, $"The text would show {found}, which pages do not allow. Write it as plain words.");
    }

    private static void CheckLinks(MarkdownDocument document, TextPiece piece, Findings findings, List<SiteLink> links)
    {
        var anchors = HeadingIds.Of(document).Select(heading => heading.Id).ToList();
        foreach (var link in document.Descendants<LinkInline>())
        {
            var line = piece.Line + link.Line;
            var url = link.Url ?? "";
            if (link.IsImage)
                findings.Error(line, "Pictures are not used in content. Say it in words.");
            else if (LinkRule.Refuse(url) is { } reason)
                findings.Error(line, $"{reason} (The address is \"{Shorten(url)}\".)");
            else if (url[0] == '#' && !anchors.Contains(url[1..]))
                findings.Error(line, $"There is no heading for {url} in this text.{NearestName.Suggest(url[1..], anchors)}");
            else if (url[0] == '/')
                links.Add(new SiteLink(line, url));
            if (link.FirstChild is null)
                findings.Error(line, "The link has no words. Write [words](address).");
        }
    }

    private static void CheckLiterals(MarkdownDocument document, TextPiece piece, Findings findings)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            var text = literal.Content.AsSpan();
            if (text.Contains("](", StringComparison.Ordinal))
                findings.Error(piece.Line + literal.Line, "The link is not complete. Write [words](address), with no spaces in the address.");
            else if (text.Contains("https://", StringComparison.Ordinal) && literal.Parent is not LinkInline)
                findings.Warning(piece.Line + literal.Line, "A web address alone cannot be clicked. Write [words](https://…).");
            else if (text.StartsWith("|") && !IsInTable(literal))
                findings.Error(piece.Line + literal.Line, "This looks like a table but is not one. Under the first row goes a row such as | --- | --- |, and every row needs the same number of |.");
        }
    }

    private static void CheckHeadings(MarkdownDocument document, TextPiece piece, Findings findings)
    {
        var level = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
                findings.Warning(piece.Line + heading.Line, "The page's title is already the one top heading. Start with ##.");
            else if (heading.Level > level + 1)
                findings.Warning(piece.Line + heading.Line, $"This heading jumps from {new string('#', level)} to {new string('#', heading.Level)}. Screen readers get lost; go down one at a time.");
            level = heading.Level;
        }
    }

    private static bool IsInTable(LiteralInline literal)
    {
        var root = literal.Parent;
        while (root?.Parent is { } parent)
            root = parent;
        return root?.ParentBlock?.Parent is TableCell;
    }

    private static string Shorten(string url) => url.Length <= 80 ? url : url[..80] + "…";
}

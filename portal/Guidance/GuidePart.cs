using System.Text.RegularExpressions;

namespace WestKent.Portal.Guidance;

/// <summary>A guide's text up to its next heading. A part with lines to fill in is printed as a sheet of its own.</summary>
public sealed partial record GuidePart(string Markdown)
{
    public bool IsToFillIn { get; } = BlankPattern().IsMatch(Markdown);

    public bool HasTable { get; } = Markdown.Contains("\n|", StringComparison.Ordinal);

    public static IReadOnlyList<GuidePart> In(string body) =>
        [.. HeadingStart().Split(body).Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => new GuidePart(part))];

    /// <summary>Its paragraphs, each with whether there is a line to write on behind it.</summary>
    public IEnumerable<(string Markdown, bool HasLine)> Paragraphs() =>
        from paragraph in ParagraphEnd().Split(Markdown)
        where !string.IsNullOrWhiteSpace(paragraph)
        select (DotsPattern().Replace(paragraph, ""), DotsPattern().IsMatch(paragraph));

    [GeneratedRegex(@"^(?=## )", RegexOptions.Multiline)]
    private static partial Regex HeadingStart();

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex(@"\s*\.{8,}")]
    private static partial Regex DotsPattern();

    // A row of dots, or a row of a table with nothing in it.
    [GeneratedRegex(@"\.{8,}|^\|([ \t]*\|)+[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex BlankPattern();
}

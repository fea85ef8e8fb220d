using WestKent.Content.Reading.Markup;

namespace WestKent.Content.Reading;

/// <summary>The only way from Markdown to HTML. What is not on its short lists comes out as plain, encoded text.</summary>
public static class SafeMarkdown
{
    public static string ToHtml(string markdown) => Rendering.ToHtml(markdown, headingPrefix: null);

    /// <summary>With an id on every heading (the prefix and the heading's words), so that pages can link to it.</summary>
    public static string ToHtml(string markdown, string headingPrefix) => Rendering.ToHtml(markdown, headingPrefix);

    /// <summary>The words alone, for a text message or the plain part of an e-mail; link targets follow in brackets.</summary>
    public static string ToPlain(string markdown) => PlainText.From(markdown);

    /// <summary>Text that shows as it is wherever it is put in Markdown. Line ends become line breaks.</summary>
    public static string Escape(string text) => MarkdownEscape.Escape(text);
}

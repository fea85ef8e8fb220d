using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace WestKent.Content.Reading.Markup;

/// <summary>Writes a link that may be used; of any other link, and of every image, only its words.</summary>
internal sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var url = obj.GetDynamicUrl?.Invoke() ?? obj.Url;
        if (obj.IsImage || LinkRule.Refuse(url) is not null)
        {
            renderer.WriteChildren(obj);
            return;
        }
        renderer.Write("<a href=\"").WriteEscapeUrl(url).Write('"');
        if (LinkRule.IsExternal(url!))
            renderer.Write(" rel=\"noopener noreferrer\"");
        renderer.Write('>');
        renderer.WriteChildren(obj);
        renderer.Write("</a>");
    }
}

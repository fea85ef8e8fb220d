using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace WestKent.Content.Reading.Markup;

/// <summary>Reads rendered HTML the way a browser does and looks for anything that is not on the list.</summary>
internal static class HtmlAllowList
{
    private static readonly Dictionary<string, string[]> Elements = new(StringComparer.Ordinal)
    {
        ["p"] = [],
        ["br"] = [],
        ["strong"] = [],
        ["em"] = [],
        ["ul"] = [],
        ["ol"] = ["start"],
        ["li"] = [],
        ["a"] = ["href", "rel"],
        ["h1"] = ["id"],
        ["h2"] = ["id"],
        ["h3"] = ["id"],
        ["h4"] = ["id"],
        ["h5"] = ["id"],
        ["h6"] = ["id"],
        ["table"] = [],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["scope"],
        ["td"] = [],
    };

    /// <summary>Null where all is well, else what was found.</summary>
    public static string? Refuse(string html)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        foreach (var node in body.Descendants())
        {
            if (node is IElement element && RefuseElement(element) is { } reason)
                return reason;
            if (node is IComment)
                return "a comment";
        }
        return null;
    }

    private static string? RefuseElement(IElement element)
    {
        if (!Elements.TryGetValue(element.LocalName, out var attributes) || element.NamespaceUri != "http://www.w3.org/1999/xhtml")
            return $"<{element.LocalName}>";
        var other = element.Attributes.FirstOrDefault(attribute => !attributes.Contains(attribute.Name));
        if (other is not null)
            return $"the attribute {other.Name}";
        return element.GetAttribute("href") is { } href && LinkRule.Refuse(href) is { } reason ? reason : null;
    }
}

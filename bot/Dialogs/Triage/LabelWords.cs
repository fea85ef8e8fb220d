using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>How content names a label, whichever of the three kinds it is.</summary>
internal static class LabelWords
{
    public static string Named(ContentSnapshot content, string id) =>
        content.Exclusions.TryGet(id, out var exclusion) ? exclusion.Named
        : content.Types.TryGet(id, out var type) ? type.Named
        : content.Wishes[id].Named;

    public static PromptChoice AsChoice(ContentSnapshot content, string id)
    {
        var named = Named(content, id);
        return new PromptChoice(id, char.ToUpperInvariant(named[0]) + named[1..], null, []);
    }

    /// <summary>The words below one second-level heading of a Markdown body.</summary>
    public static string Section(string body, string heading)
    {
        var start = body.IndexOf($"## {heading}", StringComparison.Ordinal);
        if (start < 0)
            return "";

        start = body.IndexOf('\n', start) + 1;
        var next = body.IndexOf("\n## ", start, StringComparison.Ordinal);
        return (next < 0 ? body[start..] : body[start..next]).Trim();
    }
}

using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

internal static class IdChecks
{
    public static bool IsKebab(string id) =>
        id.Length is > 0 and <= 60 && char.IsAsciiLetterOrDigit(id[0]) && char.IsAsciiLetterOrDigit(id[^1])
        && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && !id.Contains("--", StringComparison.Ordinal);

    public static string Id(Findings findings, Fields keys)
    {
        var id = keys.Text("id");
        if (id.Length > 0 && !IsKebab(id))
            findings.Error(keys.LineOf("id"), $"The id \"{id}\" should be small letters, digits and dashes only, such as late-at-night.");
        return id;
    }

    public static void Unique(Findings findings, IReadOnlyList<Fields> groups, IEnumerable<string> ids, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (group, id) in groups.Zip(ids))
        {
            if (id.Length > 0 && !seen.Add(id))
                findings.Error(group.Line, $"There are two {what}s with the id \"{id}\". Give each its own.");
        }
    }
}

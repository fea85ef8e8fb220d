namespace WestKent.Content.Reading.Parsing;

/// <summary>The keys between the two --- lines and the Markdown below them.</summary>
internal sealed record FrontMatter(YamlMap Keys, string Body, int BodyLine)
{
    public static FrontMatter Read(string text, Findings findings)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != "---")
            throw new ContentMistake(1, "The first line must be --- with the keys (title, owner, …) below it.");

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        if (end < 0)
            throw new ContentMistake(1, "The keys start with --- but do not end. Put a line with --- between the keys and the text.");

        var keys = YamlTree.Read(string.Join('\n', lines[1..end]), firstLine: 2, findings);
        var first = Array.FindIndex(lines, end + 1, line => line.Trim().Length > 0);
        return first < 0
            ? new FrontMatter(keys, "", end + 2)
            : new FrontMatter(keys, string.Join('\n', lines[first..]).TrimEnd(), first + 1);
    }
}

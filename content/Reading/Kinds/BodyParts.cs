namespace WestKent.Content.Reading.Kinds;

/// <summary>Splits a body at its second-level headings.</summary>
internal static class BodyParts
{
    public static IReadOnlyDictionary<string, string> Split(string body)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? heading = null;
        var lines = new List<string>();
        foreach (var line in body.Split('\n'))
        {
            if (!line.StartsWith("## ", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }
            Close();
            heading = line[3..].Trim();
        }
        Close();
        return parts;

        void Close()
        {
            if (heading is not null)
                parts[heading] = string.Join('\n', lines).Trim();
            lines.Clear();
        }
    }
}

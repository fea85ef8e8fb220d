namespace WestKent.Bot.Answers.Spelling;

/// <summary>Words with the other ways people type them, one word a line: "tonight: 2nite tonite".</summary>
internal sealed class WaysToSpell
{
    private readonly Dictionary<string, string> meantBy = [];

    public WaysToSpell(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var way in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                meantBy.Add(way, line[..colon]);
        }
    }

    public string? Meant(string typed) => meantBy.GetValueOrDefault(typed);
}

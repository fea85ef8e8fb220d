using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

/// <summary>What may stand in for {{a name}}, and the longest it usually gets, to count the parts of a text message.</summary>
internal static class PlaceholderKinds
{
    public static readonly IReadOnlyDictionary<string, string> Samples = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["text"] = "Neighbourhood Housing Team",
        ["date"] = "Wednesday 30 September 2026",
        ["reference"] = "7F3K-9QZM-A",
        ["phone"] = "01632 960 000",
        ["link"] = "https://asb.westkent.example/my-case",
        ["number"] = "100",
    };

    /// <summary>Names every template may use; the values come from policy/landlord.yaml.</summary>
    public static readonly IReadOnlyDictionary<string, string> AlwaysThere = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["landlord.name"] = "West Kent Housing Association",
        ["landlord.phone"] = "01632 960 000",
        ["landlord.email"] = "help@westkent.example",
        ["landlord.hours"] = "8:45am to 4pm, Monday to Friday",
    };

    public static IReadOnlyDictionary<string, string> Read(Fields group, Findings findings)
    {
        var placeholders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, line, kind) in group.AllTexts())
        {
            if (!IsName(name))
                findings.Error(line, $"The placeholder name \"{name}\" should be letters and digits only, such as firstContact.");
            else if (AlwaysThere.ContainsKey(name))
                findings.Error(line, $"\"{name}\" is always there. Take it out of the list.");
            if (!Samples.ContainsKey(kind))
                findings.Error(line, $"The placeholder \"{name}\" is a \"{kind}\", but should be one of: {string.Join(", ", Samples.Keys)}.{NearestName.Suggest(kind, Samples.Keys)}");
            placeholders[name] = kind;
        }
        return placeholders;
    }

    public static Dictionary<string, string> SamplesFor(IReadOnlyDictionary<string, string> placeholders)
    {
        var samples = new Dictionary<string, string>(AlwaysThere, StringComparer.Ordinal);
        foreach (var (name, kind) in placeholders)
            samples[name] = Samples.GetValueOrDefault(kind, "text");
        return samples;
    }

    public static bool IsName(string name) =>
        name.Length is > 0 and <= 60 && char.IsAsciiLetter(name[0])
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_');
}

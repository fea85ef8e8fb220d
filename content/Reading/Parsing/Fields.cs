using System.Globalization;

namespace WestKent.Content.Reading.Parsing;

/// <summary>The keys of one map, asked for by name and type. Keys nobody asked for are reported by <see cref="Done"/>.</summary>
internal sealed class Fields(YamlMap map, Findings findings, string where = "")
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public int Line => map.Line;

    public IEnumerable<string> Keys => map.Entries.Select(entry => entry.Key);

    public int LineOf(string key) => Entry(key)?.Line ?? map.Line;

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => OptionalText(key) ?? Missing(key, "");

    public string? OptionalText(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlText text:
                return text.Value.Trim();
            case var other:
                findings.Error(other.Line, $"\"{Named(key)}\" should be one text, not a list or group of keys.");
                return "";
        }
    }

    public bool Flag(string key) => OptionalFlag(key) ?? Missing(key, false);

    public bool? OptionalFlag(string key)
    {
        switch (OptionalText(key))
        {
            case null:
                return null;
            case "true" or "yes":
                return true;
            case "false" or "no":
                return false;
            default:
                findings.Error(LineOf(key), $"\"{Named(key)}\" should be true or false.");
                return false;
        }
    }

    public DateOnly Date(string key)
    {
        if (OptionalText(key) is not { } text)
            return Missing(key, default(DateOnly));
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        findings.Error(LineOf(key), $"\"{Named(key)}\" should be a date such as 2026-11-22, not \"{text}\".");
        return default;
    }

    public TimeOnly Time(string key)
    {
        if (OptionalText(key) is not { } text)
            return Missing(key, default(TimeOnly));
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        findings.Error(LineOf(key), $"\"{Named(key)}\" should be a time such as \"08:45\", not \"{text}\".");
        return default;
    }

    public int Number(string key, int least, int most) => OptionalNumber(key, least, most) ?? Missing(key, least);

    public int? OptionalNumber(string key, int least, int most)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        findings.Error(LineOf(key), $"\"{Named(key)}\" should be a whole number from {least} to {most}, not \"{text}\".");
        return least;
    }

    public string OneOf(string key, IReadOnlyList<string> allowed) => OptionalOneOf(key, allowed) ?? Missing(key, allowed[0]);

    public string? OptionalOneOf(string key, IReadOnlyList<string> allowed)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (!allowed.Contains(text))
            findings.Error(LineOf(key), $"\"{Named(key)}\" is \"{text}\", but should be one of: {string.Join(", ", allowed)}.{NearestName.Suggest(text, allowed)}");
        return text;
    }

    public IReadOnlyList<YamlText> Texts(string key, bool required = false)
    {
        switch (Find(key))
        {
            case null:
                if (required)
                    Missing(key, 0);
                return [];
            case YamlList list:
                return [.. list.Items.Select(item => TextIn(item, key)).OfType<YamlText>()];
            case var other:
                findings.Error(other.Line, $"\"{Named(key)}\" should be a list: one \"- text\" on each line, or [one, two].");
                return [];
        }
    }

    public IReadOnlyList<Fields> Groups(string key, bool required = false)
    {
        switch (Find(key))
        {
            case null:
                if (required)
                    Missing(key, 0);
                return [];
            case YamlList list:
                return [.. list.Items.Select((item, index) => GroupIn(item, $"{Named(key)} {index + 1}")).OfType<Fields>()];
            case var other:
                findings.Error(other.Line, $"\"{Named(key)}\" should be a list: each item starts with a dash and has its keys below.");
                return [];
        }
    }

    public Fields? Group(string key, bool required = true)
    {
        if (Find(key) is { } node)
            return GroupIn(node, Named(key));
        if (required)
            Missing(key, 0);
        return null;
    }

    /// <summary>Every key of this map with its text, for maps whose keys are free.</summary>
    public IReadOnlyList<(string Key, int Line, string Value)> AllTexts()
    {
        var all = new List<(string, int, string)>();
        foreach (var entry in map.Entries)
        {
            asked.Add(entry.Key);
            if (TextIn(entry.Value, entry.Key) is { } text)
                all.Add((entry.Key, entry.Line, text.Value.Trim()));
        }
        return all;
    }

    /// <summary>Every key of this map with its list (or one text), for maps whose keys are free.</summary>
    public IReadOnlyList<(string Key, int Line, IReadOnlyList<YamlText> Values)> Lists() =>
        [.. map.Entries.Select(entry => (entry.Key, entry.Line, entry.Value is YamlText ? OneText(entry) : Texts(entry.Key, required: true)))];

    public void Wrong(string key, string message) => findings.Error(LineOf(key), message);

    public void Done()
    {
        foreach (var entry in map.Entries.Where(entry => !asked.Contains(entry.Key)))
            findings.Error(entry.Line, $"\"{Named(entry.Key)}\" is not a key used here.{NearestName.Suggest(entry.Key, asked)}");
    }

    private IReadOnlyList<YamlText> OneText(YamlEntry entry)
    {
        asked.Add(entry.Key);
        return TextIn(entry.Value, entry.Key) is { } text ? [text] : [];
    }

    private YamlText? TextIn(YamlNode item, string key)
    {
        if (item is YamlText { IsEmpty: false } text)
            return text;
        findings.Error(item.Line, item is YamlText
            ? $"There is an empty text in \"{Named(key)}\". Fill it in or take it out."
            : $"A text in \"{Named(key)}\" is read as a list or group of keys. Put double quotes around it.");
        return null;
    }

    private Fields? GroupIn(YamlNode item, string name)
    {
        if (item is YamlMap group)
            return new Fields(group, findings, name);
        findings.Error(item.Line, $"\"{name}\" should have keys of its own below it (name: value).");
        return null;
    }

    private YamlEntry? Entry(string key) => map.Entries.FirstOrDefault(entry => entry.Key == key);

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return Entry(key)?.Value is { } value and not YamlText { IsEmpty: true } ? value : null;
    }

    private T Missing<T>(string key, T stand)
    {
        findings.Error(LineOf(key), Entry(key) is null
            ? $"\"{Named(key)}\" is missing. Add a line \"{key}: …\"."
            : $"\"{Named(key)}\" is empty. Write something after the colon.");
        return stand;
    }

    private string Named(string key) => where.Length == 0 ? key : $"{where}: {key}";
}

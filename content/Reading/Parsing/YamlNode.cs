namespace WestKent.Content.Reading.Parsing;

internal abstract record YamlNode(int Line);

internal sealed record YamlText(int Line, string Value, bool Quoted) : YamlNode(Line)
{
    public bool IsEmpty => Value.Length == 0 || (!Quoted && Value is "~" or "null");
}

internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

internal sealed record YamlMap(int Line, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line);

internal sealed record YamlEntry(string Key, int Line, YamlNode Value);

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WestKent.Content.Reading.Parsing;

/// <summary>Reads the small part of YAML that content uses: maps, lists and text. All else is refused.</summary>
internal sealed class YamlTree
{
    private const int DeepestNesting = 16;

    private readonly Parser parser;
    private readonly int firstLine;
    private readonly string[] lines;
    private readonly Findings findings;

    private YamlTree(string yaml, int firstLine, Findings findings)
    {
        parser = new Parser(new StringReader(yaml));
        lines = yaml.Split('\n');
        this.firstLine = firstLine;
        this.findings = findings;
    }

    /// <summary>The map at the top of <paramref name="yaml"/>, whose first line is line <paramref name="firstLine"/> of the file.</summary>
    public static YamlMap Read(string yaml, int firstLine, Findings findings)
    {
        var tree = new YamlTree(yaml, firstLine, findings);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException mistake)
        {
            throw new ContentMistake(tree.LineOf(mistake.Start), YamlMistakes.Explain(mistake.Message));
        }
        catch (Exception mistake) when (mistake is ArgumentException or InvalidOperationException or FormatException)
        {
            throw new ContentMistake(firstLine, YamlMistakes.Explain(mistake.Message));
        }
    }

    private YamlMap ReadDocument()
    {
        Expect<StreamStart>();
        if (parser.Current is StreamEnd)
            return new YamlMap(firstLine, []);

        Expect<DocumentStart>();
        var top = ReadNode(1);
        Expect<DocumentEnd>();
        if (parser.Current is DocumentStart second)
            throw new ContentMistake(LineOf(second.Start), "A second --- starts here. Keep only one block of keys in a file.");
        return top switch
        {
            YamlMap map => map,
            YamlText { IsEmpty: true } => new YamlMap(firstLine, []),
            _ => throw new ContentMistake(top.Line, "The keys should be written as \"name: value\", one on each line."),
        };
    }

    private void Expect<T>()
        where T : ParsingEvent
    {
        if (parser.Current is null)
            parser.MoveNext();
        if (parser.Current is not T)
            throw new ContentMistake(parser.Current is { } other ? LineOf(other.Start) : firstLine, YamlMistakes.Explain(""));
        parser.MoveNext();
    }

    private YamlNode ReadNode(int depth)
    {
        var current = parser.Current!;
        var line = LineOf(current.Start);
        RefuseWhatContentDoesNotUse(current, line);
        if (depth > DeepestNesting)
            throw new ContentMistake(line, $"The keys are nested more than {DeepestNesting} deep. Nothing in content needs that: check the spaces at the start of the lines.");
        WarnOfLostEnd(current, line);

        parser.MoveNext();
        return current switch
        {
            Scalar text => new YamlText(line, text.Value, text.Style != ScalarStyle.Plain),
            SequenceStart => ReadList(line, depth),
            MappingStart => ReadMap(line, depth),
            _ => throw new ContentMistake(line, YamlMistakes.Explain("")),
        };
    }

    private YamlList ReadList(int line, int depth)
    {
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        parser.MoveNext();
        return new YamlList(line, items);
    }

    private YamlMap ReadMap(int line, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not YamlText key)
                throw new ContentMistake(line, "A key here is a list or a group. Write a plain name before the colon.");
            if (!keys.TryAdd(key.Value, key.Line))
                throw new ContentMistake(key.Line, $"\"{key.Value}\" is here twice (first on line {keys[key.Value]}). Keep one.");
            entries.Add(new YamlEntry(key.Value, key.Line, ReadNode(depth + 1)));
        }
        parser.MoveNext();
        return new YamlMap(entries.Count > 0 ? entries[0].Line : line, entries);
    }

    private static void RefuseWhatContentDoesNotUse(ParsingEvent current, int line)
    {
        if (current is AnchorAlias)
            throw new ContentMistake(line, "A word after * stands for text from elsewhere, which is not used here. Put quotes around the text, or write it out.");
        if (current is NodeEvent { Anchor.IsEmpty: false })
            throw new ContentMistake(line, "A text that starts with & gets a special meaning, which is not used here. Put quotes around the text.");
        if (current is NodeEvent { Tag.IsEmpty: false })
            throw new ContentMistake(line, "A text that starts with ! gets a special meaning, which is not used here. Put quotes around the text.");
    }

    // "Flat #3" without quotes: YAML takes "#3" for a remark and drops it.
    private void WarnOfLostEnd(ParsingEvent current, int line)
    {
        if (current is not Scalar { Style: ScalarStyle.Plain } || current.End.Line < 1 || current.End.Line > lines.Length)
            return;
        var row = lines[current.End.Line - 1];
        var rest = row.AsSpan(Math.Min((int)current.End.Column - 1, row.Length)).TrimStart();
        if (rest.Length > 1 && rest[0] == '#' && !char.IsWhiteSpace(rest[1]))
            findings.Warning(line, $"\"{rest}\" is left out, because text after # is a remark. If it belongs to the text, put double quotes around the whole text.");
    }

    private int LineOf(Mark mark) => firstLine + (int)Math.Max(mark.Line - 1, 0);
}

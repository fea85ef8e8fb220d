using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Markup;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Keeping;

/// <summary>Reads a whole folder; files whose bytes are the same as last time are not read again.</summary>
internal sealed class FolderReading(string folder)
{
    private Dictionary<string, FileVersion> versions = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, FileVersion> Read(bool recheckHtml)
    {
        var listed = ContentFolder.List(folder);
        var read = new FileVersion?[listed.Count];
        if (versions.Count == 0)
            Parallel.Invoke(WarmUpMarkdown, WarmUpYaml);
        Parallel.For(0, listed.Count, i => read[i] = Read(listed[i].Path, listed[i].Kind, listed[i].File, recheckHtml));
        versions = read.OfType<FileVersion>().ToDictionary(version => version.Path, StringComparer.Ordinal);
        return versions;
    }

    // A cold start spends half its time on compiling these two; side by side, neither thread does it for the other again.
    private static void WarmUpMarkdown() => MarkdownTree.Read("## a\n\nb **c** [d](/chat)\n\n1. e\n   - f\n\n| g |\n| - |\n| h |\n");

    private static void WarmUpYaml() => YamlTree.Read("a: b\nc: [d, \"e\"]\nf:\n  - g: 'h'\n    i: |\n      j\n", 1, new Findings(""));

    // A file that cannot be opened just now (an editor is saving it) counts as it was.
    private FileVersion? Read(string path, Kind kind, FileInfo file, bool recheckHtml)
    {
        var before = versions.GetValueOrDefault(path);
        return ContentFolder.Read(file) is not { } bytes ? before
            : before is not null && (before.HtmlRechecked || !recheckHtml) && before.Bytes.AsSpan().SequenceEqual(bytes) ? before
            : FileReader.Read(path, kind, bytes, recheckHtml);
    }
}

using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Keeping;

/// <summary>Reads a whole folder; files whose bytes are the same as last time are not read again.</summary>
internal sealed class FolderReading(string folder)
{
    private Dictionary<string, FileVersion> versions = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, FileVersion> Read(bool recheckHtml)
    {
        var listed = ContentFolder.List(folder);
        var read = new FileVersion?[listed.Count];
        Parallel.For(0, listed.Count, i => read[i] = Read(listed[i].Path, listed[i].Kind, listed[i].File, recheckHtml));
        versions = read.OfType<FileVersion>().ToDictionary(version => version.Path, StringComparer.Ordinal);
        return versions;
    }

    // A file that cannot be opened just now (an editor is saving it) counts as it was.
    private FileVersion? Read(string path, Kind kind, FileInfo file, bool recheckHtml)
    {
        var before = versions.GetValueOrDefault(path);
        return ContentFolder.Read(file) is not { } bytes ? before
            : before is not null && (before.HtmlRechecked || !recheckHtml) && before.Bytes.AsSpan().SequenceEqual(bytes) ? before
            : FileReader.Read(path, kind, bytes, recheckHtml);
    }
}

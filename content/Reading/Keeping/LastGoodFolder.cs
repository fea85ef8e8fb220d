using Microsoft.Extensions.Logging;

using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Keeping;

/// <summary>A copy of every published file, so that a broken edit does no harm even after a restart.</summary>
/// <remarks>A copy's name ends in the hash of its bytes, so a copy that was only half written is never used.</remarks>
internal sealed class LastGoodFolder(string? folder, ILogger logger)
{
    private const string CodeFile = "code";

    private readonly Dictionary<string, Copy> copies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileVersion?> read = new(StringComparer.Ordinal);
    private string? codeThen;

    private sealed record Copy(string Hash, string FileName);

    public IEnumerable<string> Paths => copies.Keys;

    public EarlierVersions Earlier => new(copies.Keys, path => copies.GetValueOrDefault(path)?.Hash, Read, codeThen == CodeStamp.Now());

    public bool Has(string path) => copies.ContainsKey(path);

    public void Open()
    {
        if (folder is null || !Directory.Exists(folder))
            return;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.LastWriteTimeUtc))
        {
            var path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            var dot = path.LastIndexOf('.');
            if (dot <= 0 || path.Length - dot - 1 != 64)
                continue;
            if (path[..dot] == CodeFile)
                codeThen = path[(dot + 1)..];
            else
                copies[path[..dot]] = new Copy(path[(dot + 1)..], file.FullName);
        }
    }

    private FileVersion? Read(string path) => read.TryGetValue(path, out var version) ? version : read[path] = ReadCopy(path);

    // Null where there is no copy, or it is damaged, or it would not pass today's checks.
    private FileVersion? ReadCopy(string path)
    {
        if (!copies.TryGetValue(path, out var copy) || KindOf(path) is not { } kind)
            return null;
        if (ContentFolder.Read(new FileInfo(copy.FileName)) is not { } bytes || FileReader.HashOf(bytes) != copy.Hash)
            return null;
        return FileReader.Read(path, kind, bytes, recheckHtml: false) is { HasErrors: false } version ? version : null;
    }

    public void Keep(IEnumerable<FileVersion> published)
    {
        if (folder is null)
            return;
        try
        {
            var now = published.ToDictionary(version => version.Path);
            foreach (var version in now.Values.Where(version => copies.GetValueOrDefault(version.Path)?.Hash != version.Hash))
                Write(version);
            foreach (var gone in copies.Keys.Except(now.Keys).ToList())
                Remove(gone);
            KeepCodeStamp();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(problem, "The last good content could not be copied to {Folder}", folder);
        }
    }

    private void KeepCodeStamp()
    {
        var code = CodeStamp.Now();
        if (code == codeThen)
            return;
        File.WriteAllBytes(Path.Combine(folder!, $"{CodeFile}.{code}"), []);
        File.Delete(Path.Combine(folder!, $"{CodeFile}.{codeThen}"));
        codeThen = code;
    }

    private void Write(FileVersion version)
    {
        var target = $"{Path.Combine(folder!, version.Path)}.{version.Hash}";
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var half = $"{target}.{Guid.NewGuid():N}";
        File.WriteAllBytes(half, version.Bytes);
        File.Move(half, target, overwrite: true);
        Remove(version.Path);
        copies[version.Path] = new Copy(version.Hash, target);
    }

    private void Remove(string path)
    {
        if (copies.Remove(path, out var old))
            File.Delete(old.FileName);
    }

    private static Kind? KindOf(string path) =>
        Kind.All.GetValueOrDefault(path.Split('/')[0]) is { } kind && path.EndsWith(kind.Extension, StringComparison.Ordinal) ? kind : null;
}

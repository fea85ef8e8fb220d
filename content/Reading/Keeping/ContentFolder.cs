using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Keeping;

/// <summary>The files of a content folder: which they are, and their bytes.</summary>
internal static class ContentFolder
{
    private static readonly EnumerationOptions WholeTree = new() { RecurseSubdirectories = true, MaxRecursionDepth = 4, IgnoreInaccessible = true };

    /// <summary>Every content file by its path below the folder, always with forward slashes.</summary>
    public static IReadOnlyList<(string Path, Kind Kind, FileInfo File)> List(string folder)
    {
        var files = new List<(string, Kind, FileInfo)>();
        foreach (var kind in Kind.All.Values)
        {
            var root = new DirectoryInfo(Path.Combine(folder, kind.Folder));
            if (!root.Exists)
                continue;
            foreach (var file in root.EnumerateFiles("*" + kind.Extension, WholeTree))
            {
                if (!IsEditorsOwn(file))
                    files.Add((Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), kind, file));
            }
        }
        files.Sort((left, right) => string.CompareOrdinal(left.Item1, right.Item1));
        return files;
    }

    /// <summary>Null where the file has gone or cannot be read just now. Of a file that is too large only the start is read.</summary>
    public static byte[]? Read(FileInfo file)
    {
        try
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[Math.Min(stream.Length, ContentText.LargestFile + 1)];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsEditorsOwn(FileInfo file) => file.Name[0] is '.' or '~' or '#';
}

using Microsoft.Extensions.Logging.Abstractions;

using WestKent.Content.Reading;
using WestKent.Content.Reading.Checking;
using WestKent.Content.Reading.Keeping;

namespace WestKent.Tests.Content;

/// <summary>A small but whole content folder of a test's own, which it may break as it likes.</summary>
internal sealed class SampleContent : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly string root = Directory.CreateTempSubdirectory("content-tests-").FullName;

    public SampleContent()
    {
        foreach (var (path, text) in SampleFiles.All)
            Write(path, text);
    }

    public string Folder => Path.Combine(root, "content");

    public string LastGood => Path.Combine(root, "last-good");

    public string Root => root;

    public SampleContent Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public SampleContent WriteCode(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public SampleContent Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, path), bytes);
        return this;
    }

    /// <summary>Changes one place in a file; the place has to be there.</summary>
    public SampleContent Change(string path, string from, string to)
    {
        var text = Read(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public SampleContent Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The line on which a text first stands.</summary>
    public int LineOf(string path, string text) =>
        1 + Array.FindIndex(File.ReadAllLines(Path.Combine(Folder, path)), line => line.Contains(text, StringComparison.Ordinal));

    public ContentLibrary Open() => ContentLibrary.Open(Folder, LastGood, new StoppedClock(Today), NullLogger.Instance);

    public IReadOnlyList<ContentProblem> Check() => FolderCheck.Run(Folder, root, Today).Problems;

    public void Dispose() => Directory.Delete(root, recursive: true);
}

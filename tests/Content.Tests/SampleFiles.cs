namespace WestKent.Tests.Content;

/// <summary>The sample files under Samples, by their path below the content folder.</summary>
internal static class SampleFiles
{
    public static readonly IReadOnlyDictionary<string, string> All = ReadAll();

    private static SortedDictionary<string, string> ReadAll()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Samples");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        return new SortedDictionary<string, string>(
            files.ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText),
            StringComparer.Ordinal);
    }
}

using System.Diagnostics;

namespace WestKent.Tests.House;

/// <summary>The files of the repository.</summary>
internal static class House
{
    private static readonly string Root = FindRoot();

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static IEnumerable<string> SourceFiles()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "*.cs", "*.razor"]) { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return files.Where(file => File.Exists(PathOf(file)));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WestKent.Asb.SelfService.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The solution is not above the tests.");
    }
}

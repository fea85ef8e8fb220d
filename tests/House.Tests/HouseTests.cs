using System.Diagnostics;
using System.Text.RegularExpressions;

namespace WestKent.Tests.House;

/// <summary>What keeps the house in order: which room may know which, how long a file may be, and that the README is true.</summary>
public sealed partial class HouseTests
{
    private const int MostLines = 300;

    private static readonly string Root = FindRoot();

    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["content/Reading/Reading.csproj"] = [],
        ["bot/Framework/Framework.csproj"] = [],
        ["cases/Cases.csproj"] = ["Reading"],
        ["bot/Bot.csproj"] = ["Reading", "Cases", "Framework"],
        ["portal/Portal.csproj"] = ["Reading", "Cases", "Bot"],
    };

    [Fact]
    public void Rooms_know_only_the_rooms_the_arrows_point_to()
    {
        foreach (var (project, allowed) in Arrows)
        {
            var referred = Reference().Matches(File.ReadAllText(Path.Combine(Root, project))).Select(found => found.Groups[1].Value);
            Assert.Empty(referred.Except(allowed));
        }
    }

    [Fact]
    public void No_file_is_longer_than_a_person_can_hold_in_mind()
    {
        var tooLong = SourceFiles().Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Where(file => File.ReadLines(Path.Combine(Root, file)).Count() > MostLines);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Nothing_is_left_to_do_without_an_issue_number()
    {
        var unfinished = SourceFiles().Where(file => !file.StartsWith("tests/House.Tests/", StringComparison.Ordinal))
            .Where(file => File.ReadLines(Path.Combine(Root, file)).Any(line => LeftToDo().IsMatch(line)));

        Assert.Empty(unfinished);
    }

    [Fact]
    public void Every_path_the_README_names_exists()
    {
        var named = PathInCode().Matches(File.ReadAllText(Path.Combine(Root, "README.md"))).Select(found => found.Groups[1].Value.TrimEnd('/'));
        var missing = named.Where(path => !Directory.Exists(Path.Combine(Root, path)) && !File.Exists(Path.Combine(Root, path)));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_host_reads_like_a_table_of_contents() =>
        Assert.True(File.ReadLines(Path.Combine(Root, "portal/Program.cs")).Count() < 60);

    private static IEnumerable<string> SourceFiles()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "*.cs", "*.razor"]) { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return files.Where(file => File.Exists(Path.Combine(Root, file)));
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

    [GeneratedRegex("""<ProjectReference Include="[^"]*?(\w+)\.csproj""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"//.*\b(TODO|FIXME|HACK)\b(?!\s*\(#\d+\))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeftToDo();

    [GeneratedRegex(@"`((?:content|cases|bot|portal|tests|docs)/[\w./-]+?)/?(?:…[^`]*)?`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PathInCode();
}

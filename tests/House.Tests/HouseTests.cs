using System.Text.RegularExpressions;

namespace WestKent.Tests.House;

/// <summary>What keeps the house in order: which room may know which, how long a file may be, and that the README is true.</summary>
public sealed partial class HouseTests
{
    private const int MostLines = 300;

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
            var referred = Reference().Matches(File.ReadAllText(House.PathOf(project))).Select(found => found.Groups[1].Value);
            Assert.Empty(referred.Except(allowed));
        }
    }

    [Fact]
    public void No_file_is_longer_than_a_person_can_hold_in_mind()
    {
        var tooLong = House.SourceFiles().Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Where(file => File.ReadLines(House.PathOf(file)).Count() > MostLines);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Nothing_is_left_to_do_without_an_issue_number()
    {
        var unfinished = House.SourceFiles().Where(file => !file.StartsWith("tests/House.Tests/", StringComparison.Ordinal))
            .Where(file => File.ReadLines(House.PathOf(file)).Any(line => LeftToDo().IsMatch(line)));

        Assert.Empty(unfinished);
    }

    [Fact]
    public void Every_path_the_README_names_exists()
    {
        var named = PathInCode().Matches(File.ReadAllText(House.PathOf("README.md"))).Select(found => found.Groups[1].Value.TrimEnd('/'));
        var missing = named.Where(path => !Directory.Exists(House.PathOf(path)) && !File.Exists(House.PathOf(path)));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_host_reads_like_a_table_of_contents() =>
        Assert.True(File.ReadLines(House.PathOf("portal/Program.cs")).Count() < 60);

    [GeneratedRegex("""<ProjectReference Include="[^"]*?(\w+)\.csproj""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"//.*\b(TODO|FIXME|HACK)\b(?!\s*\(#\d+\))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeftToDo();

    [GeneratedRegex(@"`((?:content|cases|bot|portal|tests|docs)/[\w./-]+?)/?(?:…[^`]*)?`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PathInCode();
}

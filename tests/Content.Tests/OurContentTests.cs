using WestKent.Content.Reading;
using WestKent.Content.Reading.Checking;

namespace WestKent.Tests.Content;

/// <summary>The content and code of this repository, checked as an editor would.</summary>
public class OurContentTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly string Root = RootAbove(AppContext.BaseDirectory);
    private static readonly CheckReport Report = FolderCheck.Run(Path.Combine(Root, "content"), Root, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));

    [Fact]
    public void Our_content_has_nothing_to_mend()
    {
        var errors = Report.Problems.Where(problem => problem.Level == ProblemLevel.Error).ToList();

        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors));
    }

    [Fact]
    public void Every_kind_has_files()
    {
        var counts = Report.Files.CountBy(file => file.Kind.Folder).ToDictionary();
        output.WriteLine(string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}")));

        Assert.Equal((10, 20, 9, 5, 13), (counts["exclusions"], counts["types"], counts["wishes"], counts["safety"], counts["councils"]));
        Assert.All((string[])["guides", "support", "outcomes", "prompts", "notices", "pages"], kind => Assert.True(counts[kind] > 0, kind));
    }

    [Fact]
    public void Every_text_is_near_the_reading_age_we_aim_at()
    {
        var ages = Report.Files.SelectMany(file => file.Advice.Value.ReadingAges).Order().ToList();
        output.WriteLine($"{ages.Count} texts, {ages[0]:0.0} to {ages[^1]:0.0}, median {ages[ages.Count / 2]:0.0}, {ages.Count(age => age > ReadingAge.Oldest)} above {ReadingAge.Oldest}");

        Assert.InRange(ages[ages.Count / 2], 3, ReadingAge.Oldest);
        Assert.InRange(ages.Count(age => age > ReadingAge.Oldest), 0, ages.Count / 20);
    }

    private static string RootAbove(string folder) =>
        Directory.GetFiles(folder, "*.sln").Length > 0 ? folder : RootAbove(Path.GetDirectoryName(folder)!);
}

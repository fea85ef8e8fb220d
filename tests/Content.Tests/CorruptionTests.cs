using System.Diagnostics;
using System.Text;

using WestKent.Content.Reading;
using WestKent.Content.Reading.Keeping;

namespace WestKent.Tests.Content;

public class CorruptionTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Variants = 2_000;

    // Alone each takes well under a second; the room is for a busy machine that runs many tests at once.
    private static readonly TimeSpan GoodTime = TimeSpan.FromSeconds(5);

    [Fact]
    public void Two_thousand_spoiled_files_are_refused_or_harmless_and_never_throw()
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var good = SampleFiles.All.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));
        var paths = good.Keys.ToList();
        var corruption = new Corruption(seed: 20261122);
        var refused = 0;

        for (var variant = 0; variant < Variants; variant++)
        {
            var path = paths[variant % paths.Count];
            content.Write(path, corruption.Spoil([.. good.Values], good[path]));
            library.Reread();
            refused += AssertHarmless(library, path) ? 1 : 0;
            content.Write(path, good[path]);
        }

        library.Reread();
        Assert.DoesNotContain(library.Problems, problem => problem.Level == ProblemLevel.Error);
        output.WriteLine($"{refused} of {Variants} refused, the others harmless");
        Assert.InRange(refused, Variants / 2, Variants);
    }

    [Theory]
    [InlineData("guides/quiet-word.md")]
    [InlineData("policy/bank-holidays.yaml")]
    public void A_huge_file_is_refused_quickly(string path)
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var before = library.Current;
        content.Write(path, new byte[50_000_000]);

        var watch = Stopwatch.StartNew();
        library.Reread();

        Assert.True(watch.Elapsed < GoodTime, $"It took {watch.Elapsed}.");
        Assert.Same(before, library.Current);
        Assert.Contains(library.Problems, problem => problem.ToString() == $"{path}:1: The file is too large (more than 200 kB). Split it, or check what was pasted in.");
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { "brackets", new string('[', 190_000) },
        { "links", string.Concat(Enumerable.Repeat("[a](", 45_000)) },
        { "links in paragraphs", string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("[a](", 1_450)) + "\n\n", 30)) },
        { "stars", string.Concat(Enumerable.Repeat("*a ", 60_000)) },
        { "stars in paragraphs", string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("*a ", 1_950)) + "\n\n", 30)) },
        { "underscores", string.Concat(Enumerable.Repeat("_a**b", 38_000)) },
        { "lists", string.Concat(Enumerable.Repeat("- ", 95_000)) },
        { "stairs", string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', i) + "- a\n")) },
        { "pipes", new string('|', 190_000) },
        { "table", "| a | b |\n| - | - |\n" + string.Concat(Enumerable.Repeat("| c | d |\n", 18_000)) },
        { "wide table", string.Concat(Enumerable.Repeat("|a", 4_000)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 4_000)) + "|\n" },
        { "references", string.Concat(Enumerable.Range(0, 9_000).Select(i => $"[a{i}]: /chat\n[a{i}]\n")) },
        { "escapes", string.Concat(Enumerable.Repeat("\\[", 90_000)) },
        { "one line", new string('a', 190_000) },
        { "headings", string.Concat(Enumerable.Repeat("## a\n", 30_000)) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Text_made_to_be_slow_is_read_in_good_time(string name, string body)
    {
        using var content = new SampleContent();
        using var library = content.Open();
        content.Write("guides/moving-home.md", content.Read("guides/moving-home.md") + "\n" + body);

        var watch = Stopwatch.StartNew();
        library.Reread();

        Assert.True(watch.Elapsed < GoodTime, $"{name} took {watch.Elapsed}.");
        Harmless.AssertHtml(SafeMarkdown.ToHtml(library.Current.Guides["moving-home"].Body));
    }

    public static TheoryData<string, string> YamlBombs => new()
    {
        { "deep", "a: " + new string('[', 190_000) },
        { "deep maps", string.Concat(Enumerable.Repeat("{a: ", 47_000)) },
        { "many keys", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: 1\n")) },
        { "laughs", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n" },
        { "long line", "a: " + new string('b', 190_000) },
        { "open quote", "a: \"" + string.Concat(Enumerable.Repeat("b\n", 90_000)) },
        { "questions", string.Concat(Enumerable.Repeat("? ", 90_000)) },
    };

    [Theory]
    [MemberData(nameof(YamlBombs))]
    public void Keys_made_to_be_slow_are_refused_in_good_time(string name, string yaml)
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var before = library.Current;
        content.Write("policy/needs.yaml", yaml);

        var watch = Stopwatch.StartNew();
        library.Reread();

        Assert.True(watch.Elapsed < GoodTime, $"{name} took {watch.Elapsed}.");
        Assert.Same(before, library.Current);
        Assert.Contains(library.Problems, problem => problem is { File: "policy/needs.yaml", Level: ProblemLevel.Error, Line: >= 1 });
    }

    [Fact]
    public void A_file_that_is_not_text_is_refused_with_the_line()
    {
        using var content = new SampleContent();
        var bytes = Encoding.UTF8.GetBytes(content.Read("guides/quiet-word.md"));
        bytes[Array.IndexOf(bytes, (byte)'P')] = 0xE9;
        content.Write("guides/quiet-word.md", bytes);

        var line = content.LineOf("guides/quiet-word.md", "Say what you hear, and ask");

        Assert.Contains(content.Check(), problem => problem.ToString() == $"guides/quiet-word.md:{line}: There is a character here that is not saved as UTF-8. Save the file as UTF-8 and look at this line.");
    }

    /// <summary>True where the file was refused. What is published is free of errors either way.</summary>
    private static bool AssertHarmless(ContentLibrary library, string path)
    {
        var errors = library.Problems.Where(problem => problem.Level == ProblemLevel.Error).ToList();
        Assert.All(errors, error => Assert.True(error.Line >= 1 && error.File.Length > 0 && error.Message.Length > 10, error.ToString()));
        Harmless.AssertSnapshot(library.Current);
        if (errors.Count == 0)
            return false;

        Assert.Contains(errors, error => error.File == path);
        return true;
    }
}

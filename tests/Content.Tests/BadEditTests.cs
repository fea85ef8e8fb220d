using WestKent.Content.Reading;

namespace WestKent.Tests.Content;

public class BadEditTests
{
    public static TheoryData<BadEdit> Keys => [.. BadEdits.Keys];

    public static TheoryData<BadEdit> Texts => [.. BadEdits.Texts];

    public static TheoryData<BadEdit> Between => [.. BadEdits.Between];

    [Fact]
    public void The_sample_content_has_no_problem_but_one_thing_to_confirm()
    {
        using var content = new SampleContent();

        var problem = Assert.Single(content.Check());

        Assert.Equal(ProblemLevel.ToDo, problem.Level);
        Assert.Equal("support/listening-line.md:17: To be confirmed by staff: the hours at Christmas", problem.ToString());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_mistake_in_the_keys_is_explained_with_its_line(BadEdit edit) => AssertExplained(edit);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_mistake_in_a_text_is_explained_with_its_line(BadEdit edit) => AssertExplained(edit);

    [Theory]
    [MemberData(nameof(Between))]
    public void A_mistake_between_files_is_explained_with_its_line(BadEdit edit) => AssertExplained(edit);

    [Theory]
    [MemberData(nameof(Keys))]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(Between))]
    public void A_file_with_a_mistake_never_replaces_the_last_good_one(BadEdit edit)
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var before = library.Current;

        content.Change(edit.Path, edit.From, edit.To);
        library.Reread();

        Assert.Same(before, library.Current);
        Assert.Contains(library.Problems, problem => problem.Level == ProblemLevel.Error && problem.Message == edit.Message);
    }

    private static void AssertExplained(BadEdit edit)
    {
        using var content = new SampleContent();
        content.Change(edit.Path, edit.From, edit.To);
        var text = content.Read(edit.Path);
        var place = text.IndexOf(edit.FoundAt, StringComparison.Ordinal);
        Assert.True(place >= 0, $"\"{edit.FoundAt}\" is not in the file.");
        var line = 1 + text[..place].Count(letter => letter == '\n');

        var errors = content.Check().Where(problem => problem.Level == ProblemLevel.Error).Select(problem => problem.ToString());

        Assert.Contains($"{edit.Path}:{line}: {edit.Message}", errors);
    }
}

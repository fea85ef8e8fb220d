using WestKent.Content.Reading;

namespace WestKent.Tests.Content;

public class CheckCommandTests
{
    private static (int Code, string[] Lines) Run(params string[] args)
    {
        using var output = new StringWriter();
        var code = CheckCommand.Run(args, output, new StoppedClock(SampleContent.Today));
        return (code, output.ToString().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void Good_content_ends_with_zero_and_a_summary()
    {
        using var content = new SampleContent();

        var (code, lines) = Run("check", content.Folder);

        Assert.Equal(0, code);
        Assert.Contains($"{content.Folder}/support/listening-line.md:17: To be confirmed by staff: the hours at Christmas", lines);
        Assert.Contains("28 files: councils 1, exclusions 1, guides 3, notices 1, outcomes 1, pages 1, policy 10, prompts 2, safety 5, support 1, types 1, wishes 1.", lines);
    }

    [Fact]
    public void A_mistake_ends_with_one_and_its_file_and_line()
    {
        using var content = new SampleContent();
        content.Change("guides/quiet-word.md", "topic: neighbours", "topic: home");

        var (code, lines) = Run("check", content.Folder);

        Assert.Equal(1, code);
        Assert.Contains($"{content.Folder}/guides/quiet-word.md:7: \"topic\" is \"home\", but should be one of: noise, neighbours, evidence, how-we-work, your-rights, after.", lines);
    }

    [Fact]
    public void A_warning_alone_does_not_fail()
    {
        using var content = new SampleContent();
        content.Change("guides/quiet-word.md", "reviewed: 2026-10-01", "reviewed: 2024-10-01");

        Assert.Equal(0, Run("check", content.Folder).Code);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() => Assert.Equal((1, "no-such-folder:1: There is no such folder."), (Run("check", "no-such-folder").Code, Run("check", "no-such-folder").Lines[0]));

    [Theory]
    [InlineData]
    [InlineData("chek")]
    [InlineData("check", "a", "b")]
    public void Anything_else_says_how_to_use_it(params string[] args) => Assert.Equal(2, Run(args).Code);

    [Fact]
    public void Missing_files_every_service_needs_are_named()
    {
        using var content = new SampleContent();
        content.Delete("policy/teams.yaml").Delete("safety/self_harm.md");

        var lines = Run("check", content.Folder).Lines;

        Assert.Contains($"{content.Folder}/policy/teams.yaml:1: This file is missing. Every service needs it.", lines);
        Assert.Contains($"{content.Folder}/safety/self_harm.md:1: This file is missing. Every service needs it.", lines);
    }
}

using WestKent.Content.Reading;

namespace WestKent.Tests.Content;

public class CodeScanTests
{
    private const string UsesAll = """
        var a = prompts["report/when"];
        var b = Ask("report/sent");
        """;

    private static List<string> Check(params (string Path, string Code)[] files)
    {
        using var content = new SampleContent();
        foreach (var (path, code) in files)
            content.WriteCode(path, code);
        return [.. content.Check().Where(problem => problem.Level != ProblemLevel.ToDo).Select(problem => problem.ToString())];
    }

    [Fact]
    public void Code_that_asks_for_what_is_there_is_fine() => Assert.Empty(Check(("bot/Dialogs/Report.cs", UsesAll)));

    [Fact]
    public void Without_code_beside_it_nothing_is_said() => Assert.Empty(Check());

    [Theory]
    [InlineData("var a = prompts[\"report/wen\"];", "The code asks for the prompt \"report/wen\", but there is no content/prompts/report/wen.md. Did you mean \"report/when\"?")]
    [InlineData("var a = content.Prompts[\"hello\"];", "The code asks for the prompt \"hello\", but there is no content/prompts/hello.md.")]
    [InlineData("return Ask(\"report/since-how-long\");", "The code asks for the prompt \"report/since-how-long\", but there is no content/prompts/report/since-how-long.md.")]
    [InlineData("var a = prompts[$\"report/needs-{id}\"];", "The code asks for prompts that start with \"report/needs-\", but content/prompts has none.")]
    [InlineData("var a = content.Notices[\"report-sent\"];", "The code asks for \"report-sent\" of notices, but there is no content/notices/report-sent.md.")]
    [InlineData("var a = content.Pages[\"hom\"];", "The code asks for \"hom\" of pages, but there is no content/pages/hom.md. Did you mean \"home\"?")]
    public void A_missing_text_is_named_with_the_line_of_code(string code, string message) =>
        Assert.Equal([$"bot/Dialogs/Report.cs:3: {message}"], Check(("bot/Dialogs/Report.cs", UsesAll + "\n" + code)));

    [Theory]
    [InlineData("var a = \"reports/why\";")]
    [InlineData("// prompts[\"report/why\"]")]
    [InlineData("var a = \"/report/why\";")]
    [InlineData("var a = \"Report/Why\";")]
    public void Other_texts_are_left_alone(string code) => Assert.Empty(Check(("cases/A.cs", UsesAll + "\n" + code)));

    [Fact]
    public void A_prompt_nobody_asks_for_is_named() =>
        Assert.Equal(["prompts/report/sent.md:1: No code asks for this prompt. Check its name, or delete it."], Check(("bot/A.cs", "var a = prompts[\"report/when\"];")));

    [Theory]
    [InlineData("var a = prompts[$\"report/{step}\"];")]
    [InlineData("var a = prompts[\"report/\" + step];")]
    public void A_key_with_a_hole_stands_for_all_that_start_so(string code) => Assert.Empty(Check(("bot/A.cs", code)));

    [Theory]
    [InlineData("/my-case/words", "")]
    [InlineData("/my-case/wrods", "wishes/track-case.md:22: The link leads to /my-case/wrods, but the site has no such page. Did you mean \"/my-case/words\"?")]
    public void A_link_to_a_step_is_compared_with_the_portals_pages(string link, string problem)
    {
        using var content = new SampleContent();
        content.WriteCode("portal/Words.razor", "@page \"/my-case/words\"");
        content.Change("wishes/track-case.md", "(/my-case)", $"({link})");

        var problems = content.Check().Where(found => found.Level != ProblemLevel.ToDo).Select(found => found.ToString());

        Assert.Equal(problem, string.Join('\n', problems));
    }

    [Fact]
    public void Words_of_a_page_are_compared_with_the_code_that_shows_them()
    {
        var problems = Check(
            ("portal/Home.razor", "<h1 title=\"@Words(\"heading\")\">@Words(\"haeding\")</h1>\n<a>@Words(\"title\")</a>"),
            ("portal/Home.razor.cs", "private string Words(string key) => content.Pages[\"home\"].Word(key);"));

        Assert.Equal(
            [
                "pages/home.md:1: No code shows the words \"start\". Check the key, or take it out.",
                "portal/Home.razor:1: The code shows the words \"haeding\", but they are not in content/pages/home.md. Did you mean \"heading\"?",
                "portal/Home.razor:2: The code shows the words \"title\", but they are not in content/pages/home.md.",
            ],
            problems);
    }
}

using WestKent.Content.Reading;

namespace WestKent.Tests.Content;

/// <summary>What editors are told without anything being held back.</summary>
public class AdviceTests
{
    private const string Word = "guides/quiet-word.md";

    [Theory]
    [InlineData(Word, "reviewed: 2026-10-01", "reviewed: 2025-11-21", "\"reviewed\" is 2025-11-21, more than a year ago. Read it through and put today's date.")]
    [InlineData(Word, "reviewed: 2026-10-01", "reviewed: 2026-11-23", "\"reviewed\" is 2026-11-23, which is still to come.")]
    [InlineData("support/listening-line.md", "checked: 2026-10-01", "checked: 2025-01-01", "\"checked\" is 2025-01-01, more than a year ago. Read it through and put today's date.")]
    [InlineData(Word, "Pick a calm time. Say", "Unfortunately, pick a calm time. Say", "\"Unfortunately\" does not sound calm and plain. Say it another way.")]
    [InlineData(Word, "one small thing.\n\n## Before", "one small thing!\n\n## Before", "\"!\" does not sound calm and plain. Say it another way.")]
    [InlineData(Word, "## Before you go", "# Before you go", "The page's title is already the one top heading. Start with ##.")]
    [InlineData(Word, "## What to say", "#### What to say", "This heading jumps from ## to ####. Screen readers get lost; go down one at a time.")]
    [InlineData(Word, "[the council's page](https://www.example.org/noise)", "https://www.example.org/noise", "A web address alone cannot be clicked. Write [words](https://…).")]
    [InlineData("types/noise-nuisance.md", "  - music every single night", "  - one loud night in june", "The example \"one loud night in june\" is in exclusions/one-off-party.md too. Keep it where it belongs.")]
    [InlineData("policy/bank-holidays.yaml", "2026-05-04", "2026-05-05", "2026-05-05 is not a usual bank holiday in England and Wales. Check it on gov.uk/bank-holidays.")]
    [InlineData("policy/bank-holidays.yaml", "2026-05-04", "2026-05-05", "Early May bank holiday 2026 should be 2026-05-04, which is not in the list. If the government has moved it, leave it so.")]
    [InlineData("policy/bank-holidays.yaml", "2027-", "2031-", "There are no bank holidays for 2027 yet. Add them from gov.uk/bank-holidays.")]
    [InlineData("councils/sevenoaks.md", "summary: The council for Sevenoaks", "summary: Flat #3 of the council for Sevenoaks", "\"#3 of the council for Sevenoaks, Swanley and Edenbridge.\" is left out, because text after # is a remark. If it belongs to the text, put double quotes around the whole text.")]
    public void A_warning_is_given_but_the_edit_is_taken_over(string path, string from, string to, string message)
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var before = library.Current.Revision;

        content.Change(path, from, to);
        library.Reread();

        var warning = Assert.Single(library.Problems, problem => problem.File == path && problem.Message == message);
        Assert.Equal(ProblemLevel.Warning, warning.Level);
        if (!path.Contains("holidays", StringComparison.Ordinal) || !to.StartsWith("2031", StringComparison.Ordinal))
            Assert.NotEqual(before, library.Current.Revision);
    }

    [Fact]
    public void Words_that_are_to_be_confirmed_are_listed_as_a_thing_to_do()
    {
        using var content = new SampleContent();
        content.Change("outcomes/warning-letter.md", "We write and say what has to stop.\n", "How long it takes is to be confirmed by staff.\n");

        Assert.Contains(content.Check(), problem => problem is { Level: ProblemLevel.ToDo, File: "outcomes/warning-letter.md" });
    }

    [Fact]
    public void A_text_that_is_hard_to_read_is_named_with_its_longest_sentence()
    {
        using var content = new SampleContent();
        content.Change(Word, "Pick a calm time. Say what you hear, and ask for one small thing.", HardText);

        var warning = Assert.Single(content.Check(), problem => problem.Level == ProblemLevel.Warning);

        Assert.StartsWith($"{Word}:11: \"text\" reads like age ", warning.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("The longest sentence has 29 words (\"Following consideration of all available evidence …\"). Long words: available, consideration, organisation, determinations, investigation.", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_not_read_are_named()
    {
        using var content = new SampleContent();
        content.Write("guides/noise.txt", "x").Write("giudes/noise.md", "x");

        var problems = content.Check().Select(problem => problem.ToString()).ToList();

        Assert.Contains("guides/noise.txt:1: Only files that end in .md are used here. Rename this one or take it out.", problems);
        Assert.Contains("giudes:1: \"giudes\" is not a folder of content, so nothing in it is used. Did you mean \"guides\"?", problems);
    }

    private const string HardText = "Following consideration of all available evidence, the organisation endeavours to communicate appropriate determinations regarding investigation outcomes to individual complainants within reasonable timescales, notwithstanding operational difficulties affecting particular neighbourhood communities. Additional information concerning accommodation is subsequently available.";
}

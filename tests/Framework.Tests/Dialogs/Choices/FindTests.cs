using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs.Choices;

public class FindTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];
    private static readonly string[] Breads = ["bread", "bread pudding", "pudding"];

    [Theory]
    [InlineData("red", "red 0-2")]
    [InlineData("the RED one please.", "red 4-6")]
    [InlineData("the blue and red ones", "blue 4-7|red 13-15")]
    [InlineData("redder", "")]
    [InlineData("re", "")]
    public void Whole_words_are_found_where_they_stand(string said, string expected) => Assert.Equal(expected, Show(Find.FindChoices(said, Colours)));

    [Fact]
    public void The_longest_name_wins_and_each_choice_counts_once() => Assert.Equal(
        "bread pudding 4-16|bread 22-26", Show(Find.FindChoices("the bread pudding and bread please", Breads)));

    [Theory]
    [InlineData("second from the last", 0.5f)]
    [InlineData("second last", 1f)]
    [InlineData("wait a second, that is not the last", null)]
    [InlineData("last second", null)]
    public void Words_of_a_name_may_stand_two_apart_but_not_out_of_order(string said, float? score) => Assert.Equal(
        score, Find.FindChoices(said, ["second last"]).SingleOrDefault()?.Resolution.Score);

    [Fact]
    public void Part_of_a_name_is_enough_only_when_allowed()
    {
        var partly = new FindChoicesOptions { AllowPartialMatches = true };

        Assert.Empty(Find.FindChoices("light", ["light green"]));
        Assert.Equal(0.5f, Assert.Single(Find.FindChoices("light", ["light green"], partly)).Resolution.Score);
        Assert.Equal("option B", Assert.Single(Find.FindChoices("option b", ["option A", "option B"], partly)).Resolution.Value);
    }

    [Fact]
    public void A_choice_goes_by_its_value_its_button_and_its_synonyms()
    {
        Choice[] choices = [new("noise") { Action = new CardAction { Title = "Loud music" }, Synonyms = ["racket", "din"] }];

        foreach (var said in new[] { "noise", "loud music", "such a racket", "DIN" })
        {
            Assert.Equal("noise", Assert.Single(Find.FindChoices(said, choices)).Resolution.Value);
        }

        Assert.Equal("racket", Find.FindChoices("racket", choices)[0].Resolution.Synonym);
        Assert.Empty(Find.FindChoices("noise", choices, new FindChoicesOptions { NoValue = true }));
        Assert.Empty(Find.FindChoices("loud music", choices, new FindChoicesOptions { NoAction = true }));
    }

    [Fact]
    public void Nothing_said_finds_nothing() => Assert.Empty(Find.FindChoices(null, Colours));

    private static string Show(List<ModelResult<FoundChoice>> found) =>
        string.Join('|', found.Select(match => $"{match.Resolution.Value} {match.Start}-{match.End}"));
}

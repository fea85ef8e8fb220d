using Microsoft.Bot.Builder.Dialogs.Choices;

namespace WestKent.Tests.Framework.Dialogs.Choices;

public class ChoiceRecognizersTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    private static readonly string[] Many = [.. Enumerable.Range(1, 130).Select(number => $"choice-{(char)('a' + (number % 26))}x")];

    [Theory]
    [InlineData("the first one please", "red first")]
    [InlineData("the first and third one please", "red first|blue third")]
    [InlineData("2nd", "green 2nd")]
    [InlineData("the 3RD", "blue 3RD")]
    [InlineData("last", "blue last")]
    [InlineData("the last one", "blue last")]
    [InlineData("second to last", "green second to last")]
    [InlineData("second last", "green second last")]
    [InlineData("the last but one", "green last but one")]
    [InlineData("penultimate", "green penultimate")]
    [InlineData("the tenth", "")]
    [InlineData("at last", "")]
    [InlineData("it was last week", "")]
    [InlineData("wait a second", "")]
    [InlineData("at first", "")]
    public void A_choice_is_known_by_its_place(string said, string expected) => Assert.Equal(expected, Show(said, Colours));

    [Theory]
    [InlineData("1", "red 1")]
    [InlineData("(2)", "green 2")]
    [InlineData("3.", "blue 3")]
    [InlineData("number 2 please", "green 2")]
    [InlineData("two", "green two")]
    [InlineData("option one and 3.", "red one|blue 3")]
    [InlineData("0", "")]
    [InlineData("4", "")]
    [InlineData("-1", "")]
    [InlineData("2.5", "")]
    [InlineData("flat 2b", "")]
    [InlineData("b12", "")]
    [InlineData("at 2:30", "")]
    [InlineData("on 1/2/2026", "")]
    [InlineData("the other one", "")]
    [InlineData("this one", "")]
    [InlineData("no one", "")]
    [InlineData("someone", "")]
    public void A_choice_is_known_by_its_number(string said, string expected) => Assert.Equal(expected, Show(said, Colours));

    [Theory]
    [InlineData("twenty one", 20)]
    [InlineData("twenty-first", 20)]
    [InlineData("the forty second", 41)]
    [InlineData("one hundred and five", 104)]
    [InlineData("a hundred", 99)]
    [InlineData("a dozen", 11)]
    [InlineData("112th", 111)]
    [InlineData("the hundredth", 99)]
    public void Long_lists_can_be_picked_from_in_words(string said, int index) =>
        Assert.Equal(index, Assert.Single(ChoiceRecognizers.RecognizeChoices(said, Many)).Resolution.Index);

    [Fact]
    public void Words_come_before_places_and_places_before_numbers()
    {
        string[] choices = ["second hand smoke", "one", "first"];

        Assert.Equal("one", ChoiceRecognizers.RecognizeChoices("one", choices)[0].Resolution.Value);
        Assert.Equal("first", ChoiceRecognizers.RecognizeChoices("first", choices)[0].Resolution.Value);
        Assert.Equal("one", ChoiceRecognizers.RecognizeChoices("the second of 3", choices)[0].Resolution.Value);
    }

    [Fact]
    public void Places_and_numbers_can_be_left_out()
    {
        var wordsOnly = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };

        Assert.Empty(ChoiceRecognizers.RecognizeChoices("the first one please", Colours, wordsOnly));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("one", Colours, new FindChoicesOptions { RecognizeNumbers = false }));
    }

    [Fact]
    public void What_was_found_says_where_it_stood()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("the first one please.", Colours));

        Assert.Equal((4, 8, "first", "choice", 1f), (found.Start, found.End, found.Text, found.TypeName, found.Resolution.Score));
    }

    [Fact]
    public void Nothing_said_is_no_choice() => Assert.Empty(ChoiceRecognizers.RecognizeChoices(null, Colours));

    private static string Show(string said, IList<string> choices) => string.Join(
        '|', ChoiceRecognizers.RecognizeChoices(said, choices).Select(found => $"{found.Resolution.Value} {found.Text}"));
}

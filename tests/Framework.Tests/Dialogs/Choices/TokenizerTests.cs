using Microsoft.Bot.Builder.Dialogs.Choices;

namespace WestKent.Tests.Framework.Dialogs.Choices;

public class TokenizerTests
{
    [Theory]
    [InlineData("how now brown cow", "how 0-2|now 4-6|brown 8-12|cow 14-16")]
    [InlineData("how-now.brown:cow ?", "how 0-2|now 4-6|brown 8-12|cow 14-16")]
    [InlineData("a b", "a 0-0|b 2-2")]
    [InlineData("food 💥👍", "food 0-3|💥 5-6|👍 7-8")]
    [InlineData("café", "café 0-3")]
    [InlineData(".?; -()", "")]
    [InlineData("", "")]
    public void Text_parts_at_spaces_and_punctuation_and_emoji_stand_alone(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.DefaultTokenizer(text).Select(word => $"{word.Text} {word.Start}-{word.End}")));

    [Fact]
    public void Words_are_compared_in_lower_case_and_kept_as_written()
    {
        var word = Assert.Single(Tokenizer.DefaultTokenizer("fOoD"));

        Assert.Equal(("fOoD", "food"), (word.Text, word.Normalized));
    }

    [Fact]
    public void A_broken_emoji_does_no_harm() => Assert.Equal(2, Tokenizer.DefaultTokenizer("a \ud83d b").Count(word => word.Text is "a" or "b"));
}

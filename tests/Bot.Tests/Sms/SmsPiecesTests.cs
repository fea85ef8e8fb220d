using WestKent.Bot.Channels.Sms;
using WestKent.Bot.Conversation;
using WestKent.Content.Reading;

namespace WestKent.Tests.Bot.Sms;

public sealed class SmsPiecesTests
{
    [Theory]
    [InlineData("It’s “loud” – till 3…", "It's \"loud\" - till 3...")]
    [InlineData("café naïve Łukasz", "café naive Lukasz")]
    [InlineData("fine \U0001F44D\U0001F3FD", "fine")]
    [InlineData("مرحبا", "مرحبا")]
    public void Letters_are_made_cheap_only_where_nothing_is_lost(string said, string texted) => Assert.Equal(texted, SmsPieces.Plain(said));

    [Fact]
    public void A_long_answer_is_cut_at_lines_and_nothing_of_it_is_lost()
    {
        var lines = Enumerable.Range(1, 40).Select(number => $"Line {number}: some of the words that were said about it").ToList();

        var pieces = SmsPieces.Of([new Reply(string.Join('\n', lines), [])]);

        Assert.All(pieces, piece => Assert.InRange(SmsText.Parts(piece), 1, SmsPieces.MostParts));
        Assert.Equal(lines, pieces.SelectMany(piece => piece.Split('\n')));
    }

    [Theory]
    [InlineData(1_600)]
    [InlineData(10_000)]
    public void Words_without_a_break_are_cut_all_the_same(int length)
    {
        var pieces = SmsPieces.Of([new Reply(new string('a', length), [])]);

        Assert.All(pieces, piece => Assert.InRange(SmsText.Parts(piece), 1, SmsPieces.MostParts));
        Assert.Equal(length, pieces.Sum(piece => piece.Length));
    }

    [Fact]
    public void Short_answers_go_together_but_help_in_danger_stands_alone() => Assert.Equal(
        ["Call 999.", "One.\n\nTwo?"],
        SmsPieces.Of([new Reply("Call 999.", []) { IsUrgent = true }, new Reply("One.", []), new Reply("Two?", [])]));
}

using WestKent.Content.Reading.Checking;
using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Tests.Content;

public class ReadingAgeTests
{
    private static double? AgeOf(string text) => ReadingAge.Check(new TextPiece("text", 1, text, PieceUse.Plain), null, new Findings("x.md"));

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("noise", 1)]
    [InlineData("neighbour", 2)]
    [InlineData("people", 2)]
    [InlineData("table", 2)]
    [InlineData("stopped", 1)]
    [InlineData("started", 2)]
    [InlineData("houses", 2)]
    [InlineData("makes", 1)]
    [InlineData("area", 3)]
    [InlineData("idea", 3)]
    [InlineData("being", 2)]
    [InlineData("evidence", 3)]
    [InlineData("mediation", 4)]
    [InlineData("association", 5)]
    [InlineData("quiet", 2)]
    [InlineData("safe", 1)]
    [InlineData("handled", 2)]
    [InlineData("I", 1)]
    [InlineData("period", 3)]
    [InlineData("social", 2)]
    [InlineData("usual", 3)]
    [InlineData("equal", 2)]
    [InlineData("tea", 1)]
    [InlineData("action", 2)]
    [InlineData("video", 3)]
    [InlineData("tried", 1)]
    [InlineData("rules", 1)]
    [InlineData("called", 1)]
    [InlineData("tables", 2)]
    [InlineData("changes", 2)]
    public void Syllables_are_counted_as_they_are_said(string word, int count) => Assert.Equal(count, Syllables.In(word));

    [Fact]
    public void Short_texts_are_not_judged() => Assert.Null(AgeOf("Antidisestablishmentarianism notwithstanding."));

    [Fact]
    public void The_age_follows_the_formula()
    {
        // 40 words of one syllable in 8 sentences: 0.39 * 5 + 11.8 * 1 - 15.59 + 5 = 3.16.
        var age = AgeOf(string.Concat(Enumerable.Repeat("We go home by bus. ", 8)));

        Assert.Equal(3.16, age!.Value, 2);
    }

    [Fact]
    public void Names_and_numbers_do_not_count_against_a_text()
    {
        var plain = string.Concat(Enumerable.Repeat("You can call us on it at noon. ", 6));
        var named = string.Concat(Enumerable.Repeat("You can call Citizens Advice Bureau on 0800 144 8848 at noon. ", 6));

        Assert.InRange(AgeOf(named)!.Value - AgeOf(plain)!.Value, -0.5, 1.0);
    }

    [Fact]
    public void Long_words_make_a_text_older()
    {
        var easy = string.Concat(Enumerable.Repeat("We will talk to the man next door for you. ", 5));
        var hard = string.Concat(Enumerable.Repeat("We undertake appropriate communication regarding individual neighbourhood circumstances. ", 5));

        Assert.InRange(AgeOf(easy)!.Value, 3, 8);
        Assert.InRange(AgeOf(hard)!.Value, 15, 40);
    }
}

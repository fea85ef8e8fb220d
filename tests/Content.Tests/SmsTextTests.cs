using WestKent.Content.Reading;

namespace WestKent.Tests.Content;

public class SmsTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Hello", 1)]
    public void Short_texts_go_in_one_part(string text, int parts) => Assert.Equal(parts, SmsText.Parts(text));

    [Theory]
    [InlineData('a', 160, 1)]
    [InlineData('a', 161, 2)]
    [InlineData('a', 306, 2)]
    [InlineData('a', 307, 3)]
    [InlineData('a', 459, 3)]
    [InlineData('€', 80, 1)]
    [InlineData('€', 81, 2)]
    [InlineData('€', 152, 2)]
    [InlineData('€', 153, 3)]
    [InlineData('ê', 70, 1)]
    [InlineData('ê', 71, 2)]
    [InlineData('ê', 134, 2)]
    [InlineData('ê', 135, 3)]
    public void Parts_are_counted_as_networks_do(char letter, int count, int parts) => Assert.Equal(parts, SmsText.Parts(new string(letter, count)));

    [Fact]
    public void A_sign_that_takes_two_places_is_not_cut_in_half()
    {
        // 152 letters leave one place in the first part; the euro sign needs two, so it opens the second and pushes one letter into the third.
        var text = new string('a', 152) + "€" + new string('a', 151);

        Assert.Equal(2, SmsText.Parts(text));
        Assert.Equal(3, SmsText.Parts(text + "a"));
    }

    [Fact]
    public void An_emoji_is_not_cut_in_half() => Assert.Equal(2, SmsText.Parts(new string('ê', 66) + "🙂" + new string('ê', 65)));

    [Theory]
    [InlineData("It’s “fine” – really…", "It's \"fine\" - really...")]
    [InlineData("Zoë's crème brûlée", "Zoe's crème brulée")]
    [InlineData("£5 for café, 20°", "£5 for café, 20 degrees")]
    [InlineData("one\u00A0two\tthree\u200Bfour", "one two threefour")]
    [InlineData("Łódź", "Lódz")]
    [InlineData("🙂 日本", "? ??")]
    [InlineData("half ½", "half 1/2")]
    public void Text_is_made_plain_for_phones(string text, string plain)
    {
        Assert.Equal(plain.Replace('ó', 'o'), SmsText.ToGsm7(text).Replace('ó', 'o'));
        Assert.True(SmsText.IsGsm7(SmsText.ToGsm7(text)));
    }

    [Fact]
    public void Half_a_character_becomes_a_question_mark() => Assert.Equal("?x", SmsText.ToGsm7("\uD800x"));

    [Fact]
    public void The_small_alphabet_has_the_letters_of_the_standard()
    {
        var known = Enumerable.Range(0, 0x2100).Select(code => (char)code).Count(letter => SmsText.IsGsm7(letter.ToString()));

        // GSM 03.38: 128 places less the escape, and ten signs behind the escape.
        Assert.Equal(127 + 10, known);
    }

    [Theory]
    [InlineData("`")]
    [InlineData("ç")]
    [InlineData("’")]
    public void What_looks_usual_may_still_not_be_in_it(string text) => Assert.False(SmsText.IsGsm7(text));
}

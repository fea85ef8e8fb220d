using WestKent.Bot.Answers;

namespace WestKent.Tests.Bot.Answers;

public sealed class PostcodesTests
{
    [Theory]
    [InlineData("TN13 1AA", "TN13 1AA", false)]
    [InlineData("tn131aa", "TN13 1AA", false)]
    [InlineData("Tn13  1aA", "TN13 1AA", false)]
    [InlineData("TN 13 1AA", "TN13 1AA", false)]
    [InlineData("TN1 3 1AA", "TN13 1AA", false)]
    [InlineData("T N 1 3 1 A A", "TN13 1AA", false)]
    [InlineData("TN13-1AA", "TN13 1AA", false)]
    [InlineData("tn13.1aa", "TN13 1AA", false)]
    [InlineData("12 High St, Sevenoaks tn13 1aa please", "TN13 1AA", false)]
    [InlineData("tn13 1aa or tn14 5bb", "TN13 1AA", false)]
    [InlineData("outside E1 6AN", "E1 6AN", false)]
    [InlineData("ME10 2AB", "ME10 2AB", false)]
    [InlineData("W1A 1AA", "W1A 1AA", false)]
    [InlineData("ec1a 1bb", "EC1A 1BB", false)]
    [InlineData("SW1A 1AA", "SW1A 1AA", false)]
    [InlineData("br8 7ab", "BR8 7AB", false)]
    [InlineData("TNl3 1AA", "TN13 1AA", true)]
    [InlineData("TNI3 1AA", "TN13 1AA", true)]
    [InlineData("TN13 lAA", "TN13 1AA", true)]
    [InlineData("ME1O 2AB", "ME10 2AB", true)]
    [InlineData("me1o 2ab", "ME10 2AB", true)]
    [InlineData("SE1 OAA", "SE1 0AA", true)]
    public void A_postcode_is_found_and_set_right(string words, string postcode, bool wasCorrected)
    {
        var heard = Postcodes.Read(words);

        Assert.Equal(postcode, heard?.Postcode);
        Assert.Equal(wasCorrected, heard?.WasCorrected);
        Assert.True(heard?.IsPlausible);
    }

    [Theory]
    [InlineData("XX1 1AA")]
    [InlineData("TN13 1CA")]
    [InlineData("b4 1am")]
    public void What_only_looks_like_a_postcode_is_implausible(string words)
    {
        Assert.False(Postcodes.Read(words)?.IsPlausible);
        Assert.Null(Postcodes.Find(words));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("dont know it")]
    [InlineData("12 High Street")]
    [InlineData("no1 lad")]
    [InlineData("me & 1 lad")]
    [InlineData("flat 3 2nd floor")]
    [InlineData("so 3 2nd")]
    [InlineData("come b4 11am")]
    [InlineData("TN13 1A")]
    [InlineData("07700 900123")]
    public void Other_words_are_no_postcode(string? words) => Assert.Null(Postcodes.Read(words));

    [Theory]
    [InlineData("near TN13", "TN13")]
    [InlineData("somewhere in me10", "ME10")]
    [InlineData("TN13 1AA", "TN13")]
    [InlineData("TN13 1", "TN13")]
    [InlineData("E1", "E1")]
    [InlineData("b4 i moved", null)]
    [InlineData("number 12", null)]
    [InlineData("xx1", null)]
    public void The_first_half_alone_is_found_too(string words, string? outward) => Assert.Equal(outward, Postcodes.FindOutward(words));

    [Theory]
    [InlineData("TN13 1AA", true)]
    [InlineData("tn131aa", true)]
    [InlineData("HA0 2AA", true)]
    [InlineData("ZZ1 1AA", false)]
    [InlineData("TN13 1AO", false)]
    [InlineData("TN1A 1AA", false)]
    [InlineData("TN03 1AA", false)]
    [InlineData("TN13", false)]
    [InlineData("", false)]
    public void A_plausible_postcode_has_a_real_area_and_usual_letters(string postcode, bool isPlausible) =>
        Assert.Equal(isPlausible, Postcodes.IsPlausible(postcode));
}

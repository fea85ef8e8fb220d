using System.Globalization;
using WestKent.Bot.Answers;

namespace WestKent.Tests.Bot.Answers;

public sealed class DoubtfulTimesTests
{
    private static readonly DateTime Sunday = DateTime.Parse(HeardInWords.Sunday, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("31 June")]
    [InlineData("31st of june")]
    [InlineData("30 feb")]
    [InlineData("29/2/2026")]
    [InlineData("31/6")]
    [InlineData("32/1")]
    [InlineData("13/13")]
    [InlineData("99/99")]
    [InlineData("32nd november")]
    [InlineData("45th of may")]
    [InlineData("0 nov")]
    [InlineData("the 32nd")]
    [InlineData("25:00")]
    [InlineData("at 25:00")]
    [InlineData("12:75")]
    [InlineData("27pm")]
    [InlineData("11:60")]
    [InlineData("last night at 25:00")]
    public void A_day_or_time_that_does_not_exist_is_told_apart(string words)
    {
        var heard = WhenWords.Read(words, Sunday);

        Assert.Equal(WhenShape.Impossible, heard?.Shape);
        Assert.Null(heard?.From);
    }

    [Theory]
    [InlineData("tomorrow", "to come Mon 23 Nov 2026")]
    [InlineData("tomoz", "to come Mon 23 Nov 2026")]
    [InlineData("2moro night", "to come Mon 23 Nov 2026")]
    [InlineData("next week", "to come Mon 23 Nov 2026")]
    [InlineData("next friday", "to come Fri 27 Nov 2026")]
    [InlineData("next month", "to come Tue 1 Dec 2026")]
    [InlineData("next christmas", "to come Fri 25 Dec 2026")]
    [InlineData("in 2 days", "to come Tue 24 Nov 2026")]
    [InlineData("in 3 weeks time", "to come Sun 13 Dec 2026")]
    [InlineData("in a fortnight", "to come Sun 6 Dec 2026")]
    [InlineData("2 days from now", "to come Tue 24 Nov 2026")]
    [InlineData("tuesday week", "to come Tue 1 Dec 2026")]
    [InlineData("25 december 2026", "to come Fri 25 Dec 2026")]
    [InlineData("1/1/2027", "to come Fri 1 Jan 2027")]
    [InlineData("31/12/2030", "to come Tue 31 Dec 2030")]
    [InlineData("2031", "to come Wed 1 Jan 2031; roughly")]
    [InlineData("in 2031", "to come Wed 1 Jan 2031; roughly")]
    [InlineData("christmas 2027", "to come Sat 25 Dec 2027")]
    [InlineData("half 7 tonight", "to come Sun 22 Nov 2026; at 19:30; Night")]
    [InlineData("today at 11pm", "to come Sun 22 Nov 2026; at 23:00")]
    public void A_day_to_come_is_told_apart(string words, string understood) => Assert.Equal(understood, HeardInWords.Read(words));

    [Theory]
    [InlineData("1066")]
    [InlineData("in 1066")]
    [InlineData("in 1890")]
    [InlineData("5 nov 1850")]
    [InlineData("christmas 1850")]
    [InlineData("100 years ago")]
    [InlineData("for 200 years")]
    [InlineData("since 1066")]
    [InlineData("9999 years ago")]
    public void Longer_ago_than_anyone_can_mean_is_told_apart(string words) =>
        Assert.Equal(WhenShape.TooLongAgo, WhenWords.Read(words, Sunday)?.Shape);

    [Theory]
    [InlineData("dunno")]
    [InlineData("idk")]
    [InlineData("not sure")]
    [InlineData("i dont know")]
    [InlineData("no idea")]
    [InlineData("cant remember")]
    [InlineData("why do you need to know")]
    [InlineData("skip")]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("hello")]
    [InlineData("flat 12, 14 High St")]
    [InlineData("call me on 07700 900123")]
    [InlineData("tn13 1aa")]
    [InlineData("my 2nd report")]
    [InlineData("3rd floor flat")]
    [InlineData("at 14 high street")]
    [InlineData("at 7 acacia road")]
    [InlineData("about 4 teenagers")]
    [InlineData("13 year old boy")]
    [InlineData("they may have been drunk")]
    [InlineData("he sat on my car")]
    [InlineData("and sat there drinking")]
    [InlineData("the sun was out")]
    [InlineData("he wed her")]
    [InlineData("i march down there")]
    [InlineData("my second neighbour")]
    [InlineData("next door")]
    [InlineData("number 24 and number 7")]
    [InlineData("£3.50")]
    [InlineData("123456")]
    [InlineData("crime ref 46/123456/26")]
    [InlineData("he is 40 years old")]
    [InlineData("when they moved in")]
    [InlineData("😀")]
    [InlineData("")]
    [InlineData(null)]
    public void Words_that_tell_no_time_are_not_taken_for_one(string? words) => Assert.Null(WhenWords.Read(words, Sunday));

    [Fact]
    public void What_has_been_counts_where_something_is_expected_too() =>
        Assert.Equal("Sat 21 Nov 2026", HeardInWords.Read("yesterday and again tomorrow"));
}

using WestKent.Cases.Policies;

namespace WestKent.Tests.Cases.Policies;

public sealed class WordingRuleTests
{
    private static readonly SubjectFacts Dave = new(["Dave Miller", "the man upstairs, called Dave"], ["12 Oak Road, Sevenoaks TN13 1AB"]);

    [Theory]
    [InlineData("We spoke with the person and asked them to turn it down.", "")]
    [InlineData("We visited the man upstairs.", "")]
    [InlineData("We gave a spoken warning. It says what must stop by 3 December.", "")]
    [InlineData("Call us on the number above, 9am to 5pm.", "")]
    [InlineData("Your reference is 7F3K-9QZM-A.", "")]
    [InlineData("We spoke with Dave.", "Name")]
    [InlineData("We spoke with DAVE's mother.", "Name")]
    [InlineData("Mr Miller has agreed to stop.", "Name")]
    [InlineData("We went to 12 Oak Road.", "Address")]
    [InlineData("We went to 7 Elm Close.", "Address")]
    [InlineData("We went to flat 4.", "Address")]
    [InlineData("The home is in TN13 1AB.", "Address")]
    [InlineData("You can ring them on 07700 900123.", "Phone")]
    [InlineData("You can ring them on +44 7700 900123.", "Phone")]
    [InlineData("Write to dave@example.com.", "Name, Email")]
    [InlineData("Dave of 12 Oak Road is on 07700 900123.", "Name, Address, Phone")]
    public void Words_for_the_source_that_give_someone_away_are_pointed_out(string wording, string expected) =>
        Assert.Equal(expected, string.Join(", ", WordingRule.Decide(wording, Dave)));

    [Fact]
    public void Very_long_words_are_read_in_good_time() =>
        Assert.Empty(WordingRule.Decide(string.Concat(Enumerable.Repeat("we went there again and ", 200)), new SubjectFacts([], [])));
}

using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Tests.Bot.Answers;

/// <summary>What a story tells of place, people, time, effect and who was told, beside its point.</summary>
public sealed class ToldBesideTests
{
    private static readonly DateTime Wednesday = new(2026, 11, 25, 15, 0, 0);

    [Theory]
    [InlineData("every night till 3am at 12 Oak Road", "12 Oak Road")]
    [InlineData("music at flat 3, 12 Oak Road, Sevenoaks TN13 1AB all night", "flat 3, 12 Oak Road, Sevenoaks TN13 1AB")]
    [InlineData("they dump rubbish outside 4a elm avenue", "4a elm avenue")]
    [InlineData("the man at 14 Mill Lane shouts", "14 Mill Lane")]
    [InlineData("the couple at 7 Station St.", "7 Station St")]
    [InlineData("2 cars in my drive", null)]
    [InlineData("3 lads down the road", null)]
    [InlineData("4 nights a week on our street", null)]
    [InlineData("i live at 12 Oak Road", null)]
    [InlineData("20 people park outside", null)]
    [InlineData("he drove 30 times round the square", null)]
    [InlineData("on 12 May they came", null)]
    [InlineData("", null)]
    public void Where(string words, string? place) => Assert.Equal(place, StreetAddresses.Find(words));

    [Theory]
    [InlineData("someone is dealing drugs from flat 9, cars stop all night", "flat 9")]
    [InlineData("the couple at number 14 scream", "the couple at number 14")]
    [InlineData("two men at no. 6", "two men at no. 6")]
    [InlineData("the flat above plays music", null)]
    [InlineData("i live at number 12 and cant sleep", null)]
    [InlineData("im in flat 3", null)]
    [InlineData("a number of people", null)]
    [InlineData("no 3 times a week", null)]
    [InlineData("crime number 46/1234", null)]
    [InlineData("my neighbour", null)]
    public void Who(string words, string? people) => Assert.Equal(people, PeopleSaid.Find(words));

    [Theory]
    [InlineData("my neighbour plays loud music every night until 3am", "every night until 3am")]
    [InlineData("loud music last night from 11 till 3", "last night from 11 till 3")]
    [InlineData("upstairs have parties every weekend since Easter", "every weekend since Easter")]
    [InlineData("he threatened me yesterday at 5pm, i was scared", "yesterday at 5pm")]
    [InlineData("my neighbour plays music again and again", null)]
    [InlineData("i moved in 2 years ago", null)]
    [InlineData("they play music", null)]
    [InlineData("next tuesday", null)]
    public void When(string words, string? said) => Assert.Equal(said, WhenSaid.Find(words, Wednesday)?.Words);

    [Theory]
    [InlineData("music till 3, my baby keeps waking and i have had no sleep for weeks", "my baby keeps waking, i have had no sleep for weeks")]
    [InlineData("I can't sleep and I am late for work", "I can't sleep, I am late for work")]
    [InlineData("it is getting me down", "it is getting me down")]
    [InlineData("the noise keeps me awake", "the noise keeps me awake")]
    [InlineData("my kids are scared of him", "my kids are scared of him")]
    [InlineData("they play music all night", null)]
    [InlineData("he is asleep", null)]
    public void What_it_does_to_them(string words, string? effect) => Assert.Equal(effect, EffectsSaid.Find(words));

    [Theory]
    [InlineData("I told the police, ref 46/1234", "police")]
    [InlineData("told the police and the council", "police council")]
    [InlineData("rang you last week", "landlord")]
    [InlineData("I want you to call the police", "")]
    [InlineData("not the police but I told the council", "council")]
    [InlineData("I havent told the police", "")]
    [InlineData("please tell the council", "")]
    [InlineData("I want them to stop. Told 101 twice", "police")]
    [InlineData("i have a diary", "")]
    [InlineData("", "")]
    public void Who_was_told(string words, string told)
    {
        var read = ToldWords.Read(words);
        var heard = new[] { (read.Police, "police"), (read.Council, "council"), (read.Landlord, "landlord") };
        Assert.Equal(told, string.Join(' ', heard.Where(pair => pair.Item1 == YesNoUnsure.Yes).Select(pair => pair.Item2)));
    }
}

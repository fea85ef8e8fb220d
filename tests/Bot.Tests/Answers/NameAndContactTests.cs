using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Tests.Bot.Answers;

public sealed class NameAndContactTests
{
    [Theory]
    [InlineData("Sam Lee", "Sam Lee", "Sam")]
    [InlineData("im sam", "Sam", "Sam")]
    [InlineData("I'm Sam", "Sam", "Sam")]
    [InlineData("hi im sam lee", "Sam Lee", "Sam")]
    [InlineData("hello, my name is Priya", "Priya", "Priya")]
    [InlineData("my name's Li", "Li", "Li")]
    [InlineData("Sam's my name", "Sam", "Sam")]
    [InlineData("the name is Bond", "Bond", "Bond")]
    [InlineData("name: Sam Lee", "Sam Lee", "Sam")]
    [InlineData("call me Jo", "Jo", "Jo")]
    [InlineData("you can call me Jo", "Jo", "Jo")]
    [InlineData("its sam", "Sam", "Sam")]
    [InlineData("this is Sam speaking", "Sam", "Sam")]
    [InlineData("Sam here", "Sam", "Sam")]
    [InlineData("Sam x", "Sam", "Sam")]
    [InlineData("Sam thanks", "Sam", "Sam")]
    [InlineData("Sam 😀", "Sam", "Sam")]
    [InlineData("Sam (Samantha) Lee", "Sam Lee", "Sam")]
    [InlineData("Priya (she/her)", "Priya", "Priya")]
    [InlineData("Mrs Okafor", "Mrs Okafor", "Mrs Okafor")]
    [InlineData("mrs ada okafor", "Mrs Ada Okafor", "Mrs Okafor")]
    [InlineData("Dr. A. Khan", "Dr A. Khan", "Dr Khan")]
    [InlineData("A Khan", "A Khan", "A")]
    [InlineData("Mr & Mrs Patel", "Mr and Mrs Patel", "Mr and Mrs Patel")]
    [InlineData("Sam and Jo Lee", "Sam and Jo Lee", "Sam")]
    [InlineData("Lee, Sam", "Lee, Sam", "Sam")]
    [InlineData("sean o'brien", "Sean O'Brien", "Sean")]
    [InlineData("SAM LEE", "Sam Lee", "Sam")]
    [InlineData("mary-jane smith-jones", "Mary-Jane Smith-Jones", "Mary-Jane")]
    [InlineData("Mary-Jane de Souza", "Mary-Jane de Souza", "Mary-Jane")]
    [InlineData("maria da silva", "Maria da Silva", "Maria")]
    [InlineData("McDonald", "McDonald", "McDonald")]
    [InlineData("Zoë Müller", "Zoë Müller", "Zoë")]
    [InlineData("Łukasz", "Łukasz", "Łukasz")]
    [InlineData("محمد", "محمد", "محمد")]
    [InlineData("王小明", "王小明", "王小明")]
    [InlineData("Ng", "Ng", "Ng")]
    [InlineData("Will", "Will", "Will")]
    [InlineData("May", "May", "May")]
    [InlineData("Dawn", "Dawn", "Dawn")]
    [InlineData("Eve Smith", "Eve Smith", "Eve")]
    [InlineData("Ty", "Ty", "Ty")]
    [InlineData("Sam Bell", "Sam Bell", "Sam")]
    [InlineData("Tom Best", "Tom Best", "Tom")]
    [InlineData("put me down as Carol", "Carol", "Carol")]
    [InlineData("Mrs. P. Green", "Mrs P. Green", "Mrs Green")]
    [InlineData("hiya its dave from flat 3", "Dave", "Dave")]
    [InlineData("im the lady at number 4, Pat", "Pat", "Pat")]
    [InlineData("My name is Kim but everyone calls me Kimmy", "Kim", "Kim")]
    [InlineData("Sam from number 12", "Sam", "Sam")]
    [InlineData("Sam Lee, 12 High Street", "Sam Lee", "Sam")]
    [InlineData("Sam Lee. I live next door", "Sam Lee", "Sam")]
    public void A_name_is_found_among_other_words(string words, string name, string callBy)
    {
        var read = NameAndContact.Read(words);

        Assert.Equal(name, read.Name);
        Assert.Equal(callBy, read.CallBy);
        Assert.False(read.IsRefusal);
    }

    [Theory]
    [InlineData("Mrs Okafor, ring 01632 960123 after 6", "Mrs Okafor", "Call", "+441632960123", null, "after 6")]
    [InlineData("call me Jo - jo@example.com", "Jo", "Email", null, "jo@example.com", null)]
    [InlineData("Sam Lee, text me on 07700 900123", "Sam Lee", "Text", "+447700900123", null, null)]
    [InlineData("sam txt 07700900123", "Sam", "Text", "+447700900123", null, null)]
    [InlineData("my name is Sam Lee and my number is 07700 900123", "Sam Lee", null, "+447700900123", null, null)]
    [InlineData("07700 900123 Sam", "Sam", null, "+447700900123", null, null)]
    [InlineData("my phone number is 07700 900123 and im Sam", "Sam", null, "+447700900123", null, null)]
    [InlineData("Sam 01632 960123", "Sam", "Call", "+441632960123", null, null)]
    [InlineData("Sam Lee. Ring me on 01632 960123, mornings only", "Sam Lee", "Call", "+441632960123", null, "mornings only")]
    [InlineData("just call me after 6 on 07700 900123", "", "Call", "+447700900123", null, "after 6")]
    [InlineData("best to ring after 5, Tom 01632 960123", "Tom", "Call", "+441632960123", null, "after 5")]
    [InlineData("Jo, don't call, text 07700 900123", "Jo", "Text", "+447700900123", null, null)]
    [InlineData("Jo, text not call 07700 900123", "Jo", "Text", "+447700900123", null, null)]
    [InlineData("Priya, not weekdays please, 07700 900123", "Priya", null, "+447700900123", null, "not weekdays please")]
    [InlineData("name: Sam Lee, mobile: 07700 900123, email: sam@example.com", "Sam Lee", null, "+447700900123", "sam@example.com", null)]
    [InlineData("sam lee at example dot com, I'm Sam", "Sam", "Email", null, "lee@example.com", null)]
    [InlineData("Pat, only ring before 3 when hes out 01632 960111", "Pat", "Call", "+441632960111", null, "before 3 when hes out")]
    [InlineData("its Mr Singh ring 01632960789 any time", "Mr Singh", "Call", "+441632960789", null, "any time")]
    [InlineData("Tom any time after 4pm", "Tom", null, null, null, "any time after 4pm")]
    [InlineData("Tom, office hours only", "Tom", null, null, null, "office hours only")]
    public void A_name_and_how_to_be_reached_are_taken_in_one_go(string words, string name, string? method, string? phone, string? email, string? hours)
    {
        var read = NameAndContact.Read(words);

        Assert.Equal(name, read.Name);
        Assert.Equal(method, read.Method?.ToString());
        Assert.Equal(phone, read.Phone?.E164);
        Assert.Equal(email, read.Email);
        Assert.Equal(hours, read.Hours?.AsTyped);
    }

    [Theory]
    [InlineData("my sister Anna on 07700 900123", "Anna", "sister")]
    [InlineData("social worker Anna Bell 01632 960123 ext 4", "Anna Bell", "social worker")]
    [InlineData("through my carer Jo 07700 900123", "Jo", "carer")]
    [InlineData("my mum, 07700 900123", "", "mum")]
    [InlineData("Anna 07700 900123", "Anna", null)]
    public void Who_a_named_person_is_is_kept(string words, string name, string? relation)
    {
        var read = NameAndContact.Read(words);

        Assert.Equal(name, read.Name);
        Assert.Equal(relation, read.Relation);
        Assert.NotNull(read.Phone);
    }

    [Theory]
    [InlineData("rather not say")]
    [InlineData("I'd rather not say")]
    [InlineData("id prefer not to")]
    [InlineData("anonymous")]
    [InlineData("Anonymous please")]
    [InlineData("annonymous")]
    [InlineData("anonymously")]
    [InlineData("anon")]
    [InlineData("want to stay anonymous but 07700 900123")]
    [InlineData("no name")]
    [InlineData("no")]
    [InlineData("nope")]
    [InlineData("no thanks")]
    [InlineData("skip")]
    [InlineData("I don't want to give my name")]
    [InlineData("not telling you")]
    [InlineData("keep my name out of it")]
    [InlineData("without my name")]
    [InlineData("none of your business")]
    public void A_wish_to_stay_unnamed_is_understood(string words)
    {
        var read = NameAndContact.Read(words);

        Assert.True(read.IsRefusal);
        Assert.Equal("", read.Name);
    }

    [Theory]
    [InlineData("I don't want to be anonymous, Sam Lee", "Sam Lee")]
    [InlineData("I don't mind giving it, Sam", "Sam")]
    [InlineData("I'd rather not give my surname, just Sam", "Sam")]
    public void A_name_given_with_care_is_not_a_refusal(string words, string name)
    {
        var read = NameAndContact.Read(words);

        Assert.False(read.IsRefusal);
        Assert.Equal(name, read.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("😀")]
    [InlineData("12345")]
    [InlineData("07700 900123")]
    [InlineData("sam@example.com")]
    [InlineData("call me on 07700 900123")]
    [InlineData("why do you need that?")]
    [InlineData("what happens if i dont say")]
    [InlineData("its me")]
    [InlineData("hi")]
    [InlineData("i am the tenant")]
    [InlineData("they keep making noise and it is always at night")]
    public void Where_no_name_is_said_none_is_made_up(string? words)
    {
        var read = NameAndContact.Read(words);

        Assert.Equal("", read.Name);
        Assert.False(read.IsRefusal);
    }

    [Fact]
    public void A_name_that_is_far_too_long_is_handed_back_long() => Assert.True(NameAndContact.Read(new string('a', 500)).Name.Length > 100);

    [Fact]
    public void A_foreign_number_beside_a_name_is_noticed()
    {
        var read = NameAndContact.Read("it's sam, +33 6 12 34 56 78");

        Assert.Equal("Sam", read.Name);
        Assert.Null(read.Phone);
        Assert.Equal(PhoneFinding.Foreign, read.PhoneFinding);
    }

    [Fact]
    public void A_misspelt_address_beside_a_name_brings_its_suggestion() =>
        Assert.Equal("a.resident@gmail.com", NameAndContact.Read("sam lee 07700900123 a.resident@gmial.com").EmailSuggestion);

    [Fact]
    public void Numbers_addresses_and_times_alone_ask_for_no_method() => Assert.Null(NameAndContact.Read("Sam").Method);

    [Fact]
    public void A_letter_can_be_asked_for() => Assert.Equal(ContactMethod.Letter, NameAndContact.Read("Sam, by post please").Method);
}

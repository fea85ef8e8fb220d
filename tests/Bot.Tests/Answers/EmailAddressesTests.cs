using WestKent.Bot.Answers;

namespace WestKent.Tests.Bot.Answers;

public sealed class EmailAddressesTests
{
    [Theory]
    [InlineData("sam@example.com", "sam@example.com")]
    [InlineData("my email is sam.lee@example.com thanks", "sam.lee@example.com")]
    [InlineData("sam@example.com.", "sam@example.com")]
    [InlineData("sam@example.com!", "sam@example.com")]
    [InlineData("sam@example.com, ring after 6", "sam@example.com")]
    [InlineData("sam@example.com. Thanks", "sam@example.com")]
    [InlineData("<sam@example.com>", "sam@example.com")]
    [InlineData("(sam@example.com)", "sam@example.com")]
    [InlineData("mailto:sam@example.com", "sam@example.com")]
    [InlineData("\"sam@example.com\"", "sam@example.com")]
    [InlineData("SAM@EXAMPLE.COM", "SAM@example.com")]
    [InlineData("sam @ example . com", "sam@example.com")]
    [InlineData("sam@example .com", "sam@example.com")]
    [InlineData("sam@ example.com", "sam@example.com")]
    [InlineData("sam . lee@example.com", "sam.lee@example.com")]
    [InlineData("sam@example,com", "sam@example.com")]
    [InlineData("sam@example..com", "sam@example.com")]
    [InlineData("sam@@example.com", "sam@example.com")]
    [InlineData("sam@example com", "sam@example.com")]
    [InlineData("sam@example co uk", "sam@example.co.uk")]
    [InlineData("sam at example dot com", "sam@example.com")]
    [InlineData("Sam AT example DOT com", "Sam@example.com")]
    [InlineData("sam (at) example (dot) com", "sam@example.com")]
    [InlineData("sam[at]example.com", "sam@example.com")]
    [InlineData("sam at example.com", "sam@example.com")]
    [InlineData("sam dot lee at example dot co dot uk", "sam.lee@example.co.uk")]
    [InlineData("sam underscore lee at example dot com", "sam_lee@example.com")]
    [InlineData("sam_lee-99+asb@mail.example.co.uk", "sam_lee-99+asb@mail.example.co.uk")]
    [InlineData("o'brien@example.com", "o'brien@example.com")]
    [InlineData("1sam@example.org.uk", "1sam@example.org.uk")]
    [InlineData("sam＠example.com", "sam@example.com")]
    [InlineData("write to sam@example.com or jo@example.com", "sam@example.com")]
    [InlineData("Jo - jo@example.com", "jo@example.com")]
    public void An_address_is_found_however_it_is_written(string words, string address)
    {
        var email = EmailAddresses.Read(words);

        Assert.Equal(address, email?.Address);
        Assert.Null(email?.Suggestion);
        Assert.Equal(address, EmailAddresses.Find(words));
    }

    [Theory]
    [InlineData("a.resident@gmial.com", "a.resident@gmail.com")]
    [InlineData("a.resident@gmai.com", "a.resident@gmail.com")]
    [InlineData("a.resident@gamil.com", "a.resident@gmail.com")]
    [InlineData("a.resident@gnail.com", "a.resident@gmail.com")]
    [InlineData("a.resident@gmail.con", "a.resident@gmail.com")]
    [InlineData("a.resident@gmail.co", "a.resident@gmail.com")]
    [InlineData("a.resident@gmail.co.uk", "a.resident@gmail.com")]
    [InlineData("a.resident@hotmial.co.uk", "a.resident@hotmail.co.uk")]
    [InlineData("a.resident@hotmail.couk", "a.resident@hotmail.co.uk")]
    [InlineData("a.resident@yaho.co.uk", "a.resident@yahoo.co.uk")]
    [InlineData("a.resident@outlok.com", "a.resident@outlook.com")]
    [InlineData("a.resident@iclould.com", "a.resident@icloud.com")]
    [InlineData("a.resident@btinternet.co", "a.resident@btinternet.com")]
    [InlineData("sam@example.con", "sam@example.com")]
    [InlineData("sam@example.co.ku", "sam@example.co.uk")]
    public void A_misspelt_service_is_kept_and_the_likely_one_suggested(string words, string suggestion)
    {
        var email = EmailAddresses.Read(words);

        Assert.Equal(words, email?.Address);
        Assert.Equal(suggestion, email?.Suggestion);
    }

    [Theory]
    [InlineData("a.resident@gmail", "a.resident@gmail.com")]
    [InlineData("a.resident@gmailcom", "a.resident@gmail.com")]
    [InlineData("a.resident@btinternet", "a.resident@btinternet.com")]
    [InlineData("a.resident.gmail.com", "a.resident@gmail.com")]
    [InlineData("a.resident#gmail.com", "a.resident@gmail.com")]
    [InlineData("a.resident\"hotmail.co.uk", "a.resident@hotmail.co.uk")]
    [InlineData("sam@example", null)]
    public void An_address_with_a_part_missing_is_not_taken_but_may_be_suggested(string words, string? suggestion)
    {
        var email = EmailAddresses.Read(words);

        Assert.NotNull(email);
        Assert.Null(email.Address);
        Assert.Equal(suggestion, email.Suggestion);
        Assert.Null(EmailAddresses.Find(words));
    }

    [Theory]
    [InlineData("a.resident@mail.com")]
    [InlineData("a.resident@email.com")]
    [InlineData("a.resident@live.co.uk")]
    [InlineData("a.resident@me.com")]
    [InlineData("a.resident@gmx.co.uk")]
    [InlineData("a.resident@wkha.org.uk")]
    [InlineData("a.resident@kent.gov.uk")]
    [InlineData("a.resident@nhs.net")]
    public void A_real_service_is_left_alone(string words) => Assert.Null(EmailAddresses.Read(words)?.Suggestion);

    [Theory]
    [InlineData("sam lee@example.com", true)]
    [InlineData("sam lee @ example . com", true)]
    [InlineData("email lee@example.com", false)]
    [InlineData("it's lee@example.com", false)]
    [InlineData("Sam, lee@example.com", false)]
    public void A_space_inside_an_address_is_noticed(string words, bool mayBeCutShort)
    {
        var email = EmailAddresses.Read(words);

        Assert.Equal("lee@example.com", email?.Address);
        Assert.Equal(mayBeCutShort, email?.MayBeCutShort);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("none")]
    [InlineData("i dont have one")]
    [InlineData("sam@")]
    [InlineData("@sam")]
    [InlineData("@")]
    [InlineData("i live at no 12")]
    [InlineData("meet me at work. Sam")]
    [InlineData("they look at me dot dot dot")]
    [InlineData("i was at home.com")]
    [InlineData("sam@1.2.3.4")]
    [InlineData("sämi@example.com")]
    [InlineData("sam@exämple.com")]
    public void What_cannot_be_written_to_is_not_an_address(string? words) => Assert.Null(EmailAddresses.Find(words));
}

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
    [InlineData("sam@gmial.com", "sam@gmail.com")]
    [InlineData("sam@gmai.com", "sam@gmail.com")]
    [InlineData("sam@gamil.com", "sam@gmail.com")]
    [InlineData("sam@gnail.com", "sam@gmail.com")]
    [InlineData("sam@gmail.con", "sam@gmail.com")]
    [InlineData("sam@gmail.co", "sam@gmail.com")]
    [InlineData("sam@gmail.co.uk", "sam@gmail.com")]
    [InlineData("sam@hotmial.co.uk", "sam@hotmail.co.uk")]
    [InlineData("sam@hotmail.couk", "sam@hotmail.co.uk")]
    [InlineData("sam@yaho.co.uk", "sam@yahoo.co.uk")]
    [InlineData("sam@outlok.com", "sam@outlook.com")]
    [InlineData("sam@iclould.com", "sam@icloud.com")]
    [InlineData("sam@btinternet.co", "sam@btinternet.com")]
    [InlineData("sam@example.con", "sam@example.com")]
    [InlineData("sam@example.co.ku", "sam@example.co.uk")]
    public void A_misspelt_service_is_kept_and_the_likely_one_suggested(string words, string suggestion)
    {
        var email = EmailAddresses.Read(words);

        Assert.Equal(words, email?.Address);
        Assert.Equal(suggestion, email?.Suggestion);
    }

    [Theory]
    [InlineData("sam@gmail", "sam@gmail.com")]
    [InlineData("sam@gmailcom", "sam@gmail.com")]
    [InlineData("sam@btinternet", "sam@btinternet.com")]
    [InlineData("sam.lee.gmail.com", "sam.lee@gmail.com")]
    [InlineData("sam#gmail.com", "sam@gmail.com")]
    [InlineData("sam\"hotmail.co.uk", "sam@hotmail.co.uk")]
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
    [InlineData("jo@mail.com")]
    [InlineData("jo@email.com")]
    [InlineData("jo@live.co.uk")]
    [InlineData("jo@me.com")]
    [InlineData("jo@gmx.co.uk")]
    [InlineData("jo@wkha.org.uk")]
    [InlineData("jo@kent.gov.uk")]
    [InlineData("jo@nhs.net")]
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

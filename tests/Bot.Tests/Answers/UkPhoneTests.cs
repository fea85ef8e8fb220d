using WestKent.Bot.Answers;

namespace WestKent.Tests.Bot.Answers;

public sealed class UkPhoneTests
{
    [Theory]
    [InlineData("07700 900123")]
    [InlineData("07700900123")]
    [InlineData("0 7 7 0 0 9 0 0 1 2 3")]
    [InlineData("07700 900 123")]
    [InlineData("07700-900-123")]
    [InlineData("07700.900.123")]
    [InlineData("07700/900123")]
    [InlineData("(07700) 900123")]
    [InlineData("+44 7700 900123")]
    [InlineData("+447700900123")]
    [InlineData("+44 (0)7700 900123")]
    [InlineData("+44(0) 7700 900 123")]
    [InlineData("(+44) 7700 900123")]
    [InlineData("+44 07700 900123")]
    [InlineData("0044 7700 900123")]
    [InlineData("00 44 (0) 7700 900123")]
    [InlineData("44 7700 900123")]
    [InlineData("447700900123")]
    [InlineData("7700 900123")]
    [InlineData("O77OO 9OO123")]
    [InlineData("o7700 9oo123")]
    [InlineData("oh double seven double oh nine double oh one two three")]
    [InlineData("zero seven seven zero zero nine zero zero one two three")]
    [InlineData("０７７００ ９００１２３")]
    [InlineData("07700–900–123")]
    [InlineData("my number is 07700 900123 thanks")]
    [InlineData("its 07700 900123, ring after 6")]
    [InlineData("07700900123 6pm")]
    [InlineData("tel:07700900123")]
    [InlineData("mob07700900123")]
    [InlineData("07700 900123 or 01632 960123")]
    [InlineData("since 01/11/2026, ring 07700 900123")]
    [InlineData("flat 12, 07700 900123")]
    public void A_mobile_is_found_in_any_style(string words)
    {
        var phone = UkPhone.Find(words);

        Assert.Equal("+447700900123", phone?.E164);
        Assert.True(phone?.IsMobile);
    }

    [Theory]
    [InlineData("01632 960123", "+441632960123", nameof(PhoneKind.Landline))]
    [InlineData("(01632) 960123", "+441632960123", nameof(PhoneKind.Landline))]
    [InlineData("01732 749400", "+441732749400", nameof(PhoneKind.Landline))]
    [InlineData("020 7946 0123", "+442079460123", nameof(PhoneKind.Landline))]
    [InlineData("0207 946 0123", "+442079460123", nameof(PhoneKind.Landline))]
    [InlineData("01204 96012", "+44120496012", nameof(PhoneKind.Landline))]
    [InlineData("0345 600 0000", "+443456000000", nameof(PhoneKind.UkWide))]
    [InlineData("056 1234 5678", "+445612345678", nameof(PhoneKind.Internet))]
    [InlineData("070 1234 5678", "+447012345678", nameof(PhoneKind.Personal))]
    [InlineData("07640 900123", "+447640900123", nameof(PhoneKind.Pager))]
    [InlineData("0800 123 4567", "+448001234567", nameof(PhoneKind.Freephone))]
    [InlineData("0808 157 0123", "+448081570123", nameof(PhoneKind.Freephone))]
    [InlineData("0845 712 3456", "+448457123456", nameof(PhoneKind.Service))]
    [InlineData("0909 879 0123", "+449098790123", nameof(PhoneKind.Premium))]
    public void A_number_that_takes_no_texts_is_told_by_its_kind(string words, string e164, string kind)
    {
        var phone = UkPhone.Find(words);

        Assert.Equal(e164, phone?.E164);
        Assert.Equal(kind, phone?.Kind.ToString());
        Assert.False(phone?.IsMobile);
    }

    [Fact]
    public void The_mobiles_of_the_isle_of_man_are_mobiles() => Assert.True(UkPhone.Find("07624 900123")?.IsMobile);

    [Theory]
    [InlineData("01632 960123 ext 12", "01632 960123 ext 12", "12")]
    [InlineData("01632 960123 x12", "01632 960123 x12", "12")]
    [InlineData("01632 960123, extension 1234 please", "01632 960123, extension 1234", "1234")]
    [InlineData("01632 960123 Ext. 7", "01632 960123 Ext. 7", "7")]
    [InlineData("01632 960123 #12", "01632 960123 #12", "12")]
    [InlineData("ring (01632) 960123 after 6", "(01632) 960123", null)]
    [InlineData("on +44 (0)1632 960123.", "+44 (0)1632 960123", null)]
    [InlineData("01632 960123 xx", "01632 960123", null)]
    public void A_number_is_kept_as_typed_with_its_extension(string words, string asTyped, string? extension)
    {
        var phone = UkPhone.Find(words);

        Assert.Equal(asTyped, phone?.AsTyped);
        Assert.Equal(extension, phone?.Extension);
        Assert.Equal("+441632960123", phone?.E164);
    }

    [Theory]
    [InlineData("+33 6 12 34 56 78", nameof(PhoneFinding.Foreign))]
    [InlineData("0033 6 12 34 56 78", nameof(PhoneFinding.Foreign))]
    [InlineData("+353 87 123 4567", nameof(PhoneFinding.Foreign))]
    [InlineData("+1 (415) 555-0123", nameof(PhoneFinding.Foreign))]
    [InlineData("its +48 512 345 678", nameof(PhoneFinding.Foreign))]
    [InlineData("07700 90012", nameof(PhoneFinding.TooShort))]
    [InlineData("01632 96012", nameof(PhoneFinding.TooShort))]
    [InlineData("07700", nameof(PhoneFinding.TooShort))]
    [InlineData("+44 7700 90012", nameof(PhoneFinding.TooShort))]
    [InlineData("07700 9001234", nameof(PhoneFinding.TooLong))]
    [InlineData("+44 7700 9001234", nameof(PhoneFinding.TooLong))]
    [InlineData("960123", nameof(PhoneFinding.NoAreaCode))]
    [InlineData("its 960123", nameof(PhoneFinding.NoAreaCode))]
    [InlineData("999", nameof(PhoneFinding.ShortCode))]
    [InlineData("ring 101", nameof(PhoneFinding.ShortCode))]
    [InlineData("85258", nameof(PhoneFinding.ShortCode))]
    [InlineData("116 123", nameof(PhoneFinding.ShortCode))]
    [InlineData("04632 960123", nameof(PhoneFinding.NoSuchNumber))]
    [InlineData("06632 960123", nameof(PhoneFinding.NoSuchNumber))]
    public void What_is_not_a_uk_number_is_told_apart(string words, string finding)
    {
        var heard = UkPhone.Read(words);

        Assert.Equal(finding, heard.Finding.ToString());
        Assert.Null(heard.Phone);
        Assert.Equal(finding == nameof(PhoneFinding.Foreign), heard.IsForeign);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("no phone")]
    [InlineData("i dont have one")]
    [InlineData("flat 12 tn13 1aa")]
    [InlineData("01/11/2026")]
    [InlineData("it was 01/11/2026 at 23:30 and again 05/11/2026")]
    [InlineData("sam07700900123@example.com")]
    [InlineData("one two many")]
    [InlineData("i live at number 12 and he lives at number 14")]
    public void Other_figures_are_no_number_to_ring(string? words) =>
        Assert.Equal(PhoneFinding.None, UkPhone.Read(words).Finding);
}

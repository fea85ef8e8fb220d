using System.Text;
using WestKent.Bot.Answers;

namespace WestKent.Tests.Bot.Answers;

/// <summary>Whatever is typed, reading it never throws, keeps its promises.</summary>
public sealed class AnythingTypedTests
{
    private const int Answers = 1500;

    private static readonly string[] Words =
    [
        "last", "night", "yesterday", "every", "sat", "3", "11", "pm", "nov", "since", "easter", "for", "months", "half", "to", "until", "and", "or", "-", "/", ".", ":", ",", "2026", "31/6", "25:00",
        "eid", "summer", "all", "week", "end", "of", "12th", "between", "at", "weekends", "couple", "few", "ago", "07700", "900123", "+44", "(0)", "ext", "@", "example.com", "gmail", "dot", "sam", "mrs",
        "tn13", "1aa", "TNl3", "O", "oh", "double", "not", "yes", "no", "police", "council", "call", "me", "text", "after", "anon", "😀", "👍", "\u202E", "\u0301", "\uD800", "\uDC00", "０７", "ﬁ", "İ", "ß", "ж", "م", "王", "\u0000", "\n", "’",
    ];

    private static readonly OfferedChoice[] Choices =
        [new("police", ["The police", "Police"]), new("council", ["The council"]), new("nobody", ["No", "Nobody"]) { IsAlone = true }, new("unsure", ["Not sure", "don't know"])];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_answers_are_read_to_something_sound(int seed)
    {
        var random = new Random(seed);
        for (var answer = 0; answer < Answers; answer++)
        {
            var words = Typed(random, random.Next(0, 25));
            var now = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMinutes(random.Next(0, 8 * 525_600));

            AssertSound(WhenWords.Read(words, now), words, now);
            AssertSound(UkPhone.Read(words), words);
            AssertSound(EmailAddresses.Read(words), words);
            Assert.True(Postcodes.Find(words) is not { } postcode || Postcodes.IsPlausible(postcode), words);
            Assert.True(ChoiceWords.One(words, Choices) is not { } one || ChoiceWords.Many(words, Choices).Contains(one), words);
            var name = NameAndContact.Read(words);
            Assert.True(name.Name == name.Name.Trim() && !(name.IsRefusal && name.Name.Length > 0), words);
            _ = (YesNo.Read(words), ContactHours.Find(words), Postcodes.FindOutward(words));
        }
    }

    [Theory]
    [InlineData("a@")]
    [InlineData("a at a dot ")]
    [InlineData("1 ")]
    [InlineData("1aa ")]
    [InlineData("07 ")]
    [InlineData("(")]
    [InlineData("a. ")]
    [InlineData("name is ")]
    [InlineData("not no ")]
    [InlineData("christams ")]
    [InlineData("eid ")]
    [InlineData("between 1 and ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("11111111111111111111111111111111")]
    [InlineData("\uD800")]
    public void The_same_thing_typed_over_and_over_is_read_to_something_sound(string piece)
    {
        var words = string.Concat(Enumerable.Repeat(piece, 2000 / piece.Length));
        var now = new DateTime(2026, 11, 22, 14, 0, 0, DateTimeKind.Unspecified);

        AssertSound(WhenWords.Read(words, now), words, now);
        AssertSound(UkPhone.Read(words), words);
        AssertSound(EmailAddresses.Read(words), words);
        _ = (Postcodes.Find(words), ContactHours.Find(words), Postcodes.FindOutward(words), NameAndContact.Read(words), YesNo.Read(words));
        Assert.NotNull(ChoiceWords.Many(words, Choices));
    }

    private static void AssertSound(HeardWhen? heard, string words, DateTime now)
    {
        if (heard is null)
            return;
        var today = DateOnly.FromDateTime(now);
        Assert.True(heard.From is null || heard.To is null || heard.From <= heard.To, words);
        Assert.True(!heard.IsImpossible || (heard.From is null && heard.To is null && heard.At is null), words);
        Assert.True(heard.IsFuture || heard.IsTooLongAgo || heard.To is null || heard.To <= today, words);
        Assert.True(!heard.IsFuture || heard.Shape == WhenShape.Future, words);
        Assert.True(!heard.IsOngoing || heard.To is not null || heard.IsTooLongAgo, words);
        Assert.True(heard.Until is null || heard.Clock == ClockSense.Between, words);
        Assert.True(heard.At is null == (heard.Clock == ClockSense.None), words);
    }

    private static void AssertSound(HeardPhone heard, string words)
    {
        Assert.Equal(heard.Phone is not null, heard.Finding == PhoneFinding.Uk);
        if (heard.Phone is not { } phone)
            return;
        Assert.True(phone.E164.StartsWith("+44", StringComparison.Ordinal) && phone.E164.Length is 12 or 13 && phone.E164[1..].All(char.IsAsciiDigit), words);
        Assert.Contains(phone.AsTyped, words, StringComparison.Ordinal);
        Assert.Equal(phone.Kind == PhoneKind.Mobile, phone.IsMobile);
    }

    private static void AssertSound(HeardEmail? heard, string words)
    {
        if (heard?.Address is not { } address)
            return;
        Assert.True(address.Count(letter => letter == '@') == 1 && !address.Contains(' ', StringComparison.Ordinal) && address.Length <= 254, words);
        Assert.Contains(heard.AsTyped, words, StringComparison.Ordinal);
    }

    private static string Typed(Random random, int pieces)
    {
        var typed = new StringBuilder();
        for (var piece = 0; piece < pieces; piece++)
        {
            typed.Append(random.Next(6) == 0 ? ((char)random.Next(0, 0x10000)).ToString() : Words[random.Next(Words.Length)]);
            if (random.Next(4) > 0)
                typed.Append(' ');
        }

        return typed.ToString();
    }
}

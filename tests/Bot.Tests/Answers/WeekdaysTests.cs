namespace WestKent.Tests.Bot.Answers;

public sealed class WeekdaysTests
{
    [Theory]
    [InlineData("tuesday", "Tue 17 Nov 2026")]
    [InlineData("on tuesday", "Tue 17 Nov 2026")]
    [InlineData("tues", "Tue 17 Nov 2026")]
    [InlineData("wensday", "Wed 18 Nov 2026")]
    [InlineData("on thurs", "Thu 19 Nov 2026")]
    [InlineData("last sat", "Sat 21 Nov 2026")]
    [InlineData("last tuesday", "Tue 17 Nov 2026")]
    [InlineData("last sunday", "Sun 15 Nov 2026")]
    [InlineData("sunday just gone", "Sun 15 Nov 2026")]
    [InlineData("this sunday", "Sun 22 Nov 2026")]
    [InlineData("sat nite", "Sat 21 Nov 2026; Night")]
    [InlineData("friday night", "Fri 20 Nov 2026; Night")]
    [InlineData("late on friday night", "Fri 20 Nov 2026; Night")]
    [InlineData("friday evening about 8", "Fri 20 Nov 2026; about 20:00; Evening")]
    [InlineData("tues at 3pm", "Tue 17 Nov 2026; at 15:00")]
    [InlineData("saturday night at 2am", "Sun 22 Nov 2026; at 02:00; Night")]
    [InlineData("friday night into saturday morning", "Fri 20 Nov 2026 to Sat 21 Nov 2026; Night")]
    [InlineData("tuesday last week", "Tue 10 Nov 2026")]
    [InlineData("tuesday before last", "Tue 10 Nov 2026")]
    [InlineData("tuesday and thursday", "Tue 17 Nov 2026 to Thu 19 Nov 2026")]
    [InlineData("fri, sat and sun", "Fri 20 Nov 2026 to Sun 22 Nov 2026")]
    [InlineData("from monday to wednesday", "Mon 16 Nov 2026 to Wed 18 Nov 2026")]
    [InlineData("friday to monday", "Fri 13 Nov 2026 to Mon 16 Nov 2026")]
    [InlineData("saturday 14th", "Sat 14 Nov 2026")]
    [InlineData("sat 14 nov", "Sat 14 Nov 2026")]
    [InlineData("monday 14 nov", "Sat 14 Nov 2026; weekday differs")]
    [InlineData("early hours of sunday", "Sun 22 Nov 2026; EarlyHours")]
    public void The_day_of_the_week_meant_is_the_one_just_gone(string words, string understood) => Assert.Equal(understood, HeardInWords.Read(words));
}

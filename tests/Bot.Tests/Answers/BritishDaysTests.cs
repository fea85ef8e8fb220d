using System.Globalization;
using WestKent.Bot.Answers.Dates;

namespace WestKent.Tests.Bot.Answers;

public sealed class BritishDaysTests
{
    [Theory]
    [InlineData(2020, "12 April")]
    [InlineData(2021, "4 April")]
    [InlineData(2022, "17 April")]
    [InlineData(2023, "9 April")]
    [InlineData(2024, "31 March")]
    [InlineData(2025, "20 April")]
    [InlineData(2026, "5 April")]
    [InlineData(2027, "28 March")]
    [InlineData(2028, "16 April")]
    [InlineData(2029, "1 April")]
    [InlineData(2030, "21 April")]
    [InlineData(2031, "13 April")]
    [InlineData(2032, "28 March")]
    [InlineData(2035, "25 March")]
    [InlineData(2038, "25 April")]
    public void Easter_is_on_its_day(int year, string day) =>
        Assert.Equal(day, BritishDays.Easter(year).ToString("d MMMM", CultureInfo.InvariantCulture));

    [Fact]
    public void The_clocks_change_when_the_time_zone_says_so()
    {
        var london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        for (var year = 2015; year <= 2037; year++)
        {
            var changes = Enumerable.Range(0, 365)
                .Select(day => new DateTime(year, 1, 1, 12, 0, 0, DateTimeKind.Unspecified).AddDays(day))
                .Where(noon => london.GetUtcOffset(noon) != london.GetUtcOffset(noon.AddDays(-1)))
                .Select(DateOnly.FromDateTime);

            Assert.Equal(changes, BritishDays.ClockChanges(year));
        }
    }

    [Theory]
    [InlineData(2021, "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2022, "3 Jan, 15 Apr, 18 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec")]
    [InlineData(2025, "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec")]
    [InlineData(2026, "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(2027, "1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2028, "3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    public void The_yearly_bank_holidays_have_their_substitute_days(int year, string days) =>
        Assert.Equal(days, string.Join(", ", BritishDays.BankHolidays(year).Select(day => day.ToString("d MMM", CultureInfo.InvariantCulture))));
}

namespace WestKent.Bot.Answers.Dates;

/// <summary>Days that move with the year in England and Wales.</summary>
internal static class BritishDays
{
    // The reckoning of the Gregorian Easter published anonymously in Nature, 1876.
    public static DateOnly Easter(int year)
    {
        var (century, yearOfCentury) = (year / 100, year % 100);
        var moon = ((19 * (year % 19)) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - moon - (yearOfCentury % 4)) % 7;
        var shift = ((year % 19) + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * shift) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    /// <summary>The last Sundays of March and October.</summary>
    public static IEnumerable<DateOnly> ClockChanges(int year) => [ClocksForward(year), ClocksBack(year)];

    public static DateOnly ClocksForward(int year) => LastOf(DayOfWeek.Sunday, year, 3);

    public static DateOnly ClocksBack(int year) => LastOf(DayOfWeek.Sunday, year, 10);

    /// <summary>The yearly holidays with their substitute days; single extra days are not among them.</summary>
    public static IEnumerable<DateOnly> BankHolidays(int year) =>
    [
        NotAtWeekend(new DateOnly(year, 1, 1)),
        Easter(year).AddDays(-2),
        Easter(year).AddDays(1),
        NthOf(1, DayOfWeek.Monday, year, 5),
        LastOf(DayOfWeek.Monday, year, 5),
        LastOf(DayOfWeek.Monday, year, 8),
        .. ChristmasHolidays(year),
    ];

    public static DateOnly NthOf(int nth, DayOfWeek weekday, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    public static DateOnly LastOf(DayOfWeek weekday, int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7));
    }

    private static DateOnly NotAtWeekend(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static DateOnly[] ChristmasHolidays(int year)
    {
        var christmas = new DateOnly(year, 12, 25);
        return christmas.DayOfWeek switch
        {
            DayOfWeek.Friday => [christmas, christmas.AddDays(3)],
            DayOfWeek.Saturday => [christmas.AddDays(2), christmas.AddDays(3)],
            DayOfWeek.Sunday => [christmas.AddDays(1), christmas.AddDays(2)],
            _ => [christmas, christmas.AddDays(1)],
        };
    }
}

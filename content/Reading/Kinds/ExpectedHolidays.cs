namespace WestKent.Content.Reading.Kinds;

/// <summary>The usual bank holidays of England and Wales in a year, by rule.</summary>
internal static class ExpectedHolidays
{
    public static IReadOnlyDictionary<DateOnly, string> In(int year)
    {
        var easter = Easter(year);
        var christmas = new DateOnly(year, 12, 25);
        return new Dictionary<DateOnly, string>
        {
            [NextWeekday(new DateOnly(year, 1, 1))] = "New Year's Day",
            [easter.AddDays(-2)] = "Good Friday",
            [easter.AddDays(1)] = "Easter Monday",
            [MondayFrom(new DateOnly(year, 5, 1))] = "Early May bank holiday",
            [MondayFrom(new DateOnly(year, 5, 25))] = "Spring bank holiday",
            [MondayFrom(new DateOnly(year, 8, 25))] = "Summer bank holiday",
            [ChristmasDay(christmas)] = "Christmas Day",
            [BoxingDay(christmas.AddDays(1))] = "Boxing Day",
        };
    }

    private static DateOnly NextWeekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    // A Christmas Day on a Sunday moves to Tuesday, because Boxing Day has the Monday.
    private static DateOnly ChristmasDay(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day.AddDays(2) : day;

    private static DateOnly BoxingDay(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day.AddDays(2) : day;

    private static DateOnly MondayFrom(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);

    /// <summary>Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher).</summary>
    private static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = (year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - moon - (ofCentury % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}

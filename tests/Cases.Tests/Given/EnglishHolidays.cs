namespace WestKent.Tests.Cases.Given;

/// <summary>The bank holidays of England and Wales by the rules that make them, not by a list.</summary>
internal static class EnglishHolidays
{
    public static IEnumerable<DateOnly> Between(int firstYear, int lastYear) =>
        Enumerable.Range(firstYear, lastYear - firstYear + 1).SelectMany(In);

    public static IEnumerable<DateOnly> In(int year)
    {
        var easter = EasterSunday(year);
        yield return NextWeekday(new DateOnly(year, 1, 1));
        yield return easter.AddDays(-2);
        yield return easter.AddDays(1);
        yield return FirstMonday(new DateOnly(year, 5, 1));
        yield return FirstMonday(new DateOnly(year, 5, 25));
        yield return FirstMonday(new DateOnly(year, 8, 25));
        foreach (var day in Christmas(year))
        {
            yield return day;
        }
    }

    // Each of the two days that falls on a weekend moves to the next free weekday.
    private static DateOnly[] Christmas(int year) => new DateOnly(year, 12, 25).DayOfWeek switch
    {
        DayOfWeek.Friday => [new(year, 12, 25), new(year, 12, 28)],
        DayOfWeek.Saturday => [new(year, 12, 27), new(year, 12, 28)],
        DayOfWeek.Sunday => [new(year, 12, 26), new(year, 12, 27)],
        DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday => [new(year, 12, 25), new(year, 12, 26)],
    };

    private static DateOnly NextWeekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday => day,
    };

    private static DateOnly FirstMonday(DateOnly from) => from.AddDays(((int)DayOfWeek.Monday - (int)from.DayOfWeek + 7) % 7);

    // The Gregorian computus in Gauss's form with the two later corrections.
    private static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year % 4, year % 7);
        var century = year / 100;
        var m = (15 + century - (century / 4) - ((8 * century + 13) / 25)) % 30;
        var n = (4 + century - (century / 4)) % 7;
        var d = (19 * a + m) % 30;
        var e = (2 * b + 4 * c + 6 * d + n) % 7;
        var afterMarch22 = (d, e, a) switch
        {
            (29, 6, _) => 28,
            (28, 6, > 10) => 27,
            _ => d + e,
        };
        return new DateOnly(year, 3, 22).AddDays(afterMarch22);
    }
}

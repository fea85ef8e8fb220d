using System.Globalization;
using Span = (System.DateOnly From, System.DateOnly To);

namespace WestKent.Bot.Answers.Dates;

/// <summary>Days and seasons with names: Easter, bonfire night, when the clocks changed, half term.</summary>
internal static class Landmarks
{
    private const int OldestTold = 1900;

    // The lockdown lies longer ago than what comes back every year.
    private const int YearsBack = 20;

    private static readonly UmAlQuraCalendar Islamic = new();

    // Each meaning gives its days in a year; several where a name stands for several. The second part says that the name is loose.
    private static readonly Phrases<(Func<int, IEnumerable<Span>> Days, bool IsVague)> Known = new(
        ("christmas eve", (On(12, 24), false)),
        ("christmas|christmas day", (On(12, 25), false)),
        ("boxing day", (On(12, 26), false)),
        ("over christmas|during christmas|christmas time|christmas period|christmas holidays|christmas break|christmas and new year", (Between(12, 20, 15), true)),
        ("over the festive period", (Between(12, 20, 15), true)),
        ("new years eve|new year eve|new years night|hogmanay", (On(12, 31), false)),
        ("new years day|new years|new year|the new year", (On(1, 1), false)),
        ("good friday", (Easter(-2), false)),
        ("easter|easter sunday|easter day", (Easter(0), false)),
        ("easter monday", (Easter(1), false)),
        ("over easter|at easter|easter weekend|easter bank holiday|easter bank holiday weekend", (year => [AroundEaster(year, 2, 1)], false)),
        ("easter holidays|easter break", (year => [AroundEaster(year, 14, 14)], true)),
        ("pancake day|shrove tuesday", (Easter(-47), false)),
        ("mothers day|mothering sunday", (Easter(-21), false)),
        ("fathers day", (year => One(BritishDays.NthOf(3, DayOfWeek.Sunday, year, 6)), false)),
        ("valentines|valentines day|valentines night", (On(2, 14), false)),
        ("st patricks day|saint patricks day|paddys day", (On(3, 17), false)),
        ("st georges day|saint georges day", (On(4, 23), false)),
        ("april fools|april fools day", (On(4, 1), false)),
        ("halloween|halloween night|trick or treat night", (On(10, 31), false)),
        ("bonfire night|guy fawkes|guy fawkes night|guy fawkes day|fireworks night|firework night", (On(11, 5), false)),
        ("remembrance sunday", (year => One(BritishDays.NthOf(2, DayOfWeek.Sunday, year, 11)), false)),
        ("remembrance day|armistice day", (On(11, 11), false)),
        ("bank holiday|bank holiday monday|bank holidays", (year => BritishDays.BankHolidays(year).Select(day => (day, day)), false)),
        ("bank holiday weekend", (year => BritishDays.BankHolidays(year).Where(day => day.DayOfWeek == DayOfWeek.Monday).Select(day => (day.AddDays(-2), day)), false)),
        ("may bank holiday|may bank holiday weekend", (MayBankHolidays, true)),
        ("august bank holiday|august bank holiday weekend|summer bank holiday", (year => [OfWeekend(BritishDays.LastOf(DayOfWeek.Monday, year, 8))], true)),
        ("clocks changed|clocks change|clocks changing|clock change|clocks altered|clocks moved|hour changed", (year => BritishDays.ClockChanges(year).SelectMany(One), false)),
        ("clocks went back|clocks going back|clocks go back|clocks turned back", (year => One(BritishDays.ClocksBack(year)), false)),
        ("clocks went forward|clocks went forwards|clocks going forward|clocks go forward", (year => One(BritishDays.ClocksForward(year)), false)),
        ("spring|springtime", (Season(3), true)),
        ("summer|summertime", (Season(6), true)),
        ("autumn", (Season(9), true)),
        ("winter|wintertime", (Season(12), true)),
        ("summer holidays|school holidays|school summer holidays|six weeks holidays|6 weeks holidays", (Between(7, 20, 47), true)),
        ("half term|half terms|half term week", (year => [(new(year, 2, 10), new(year, 2, 24)), (new(year, 5, 22), new(year, 6, 6)), (new(year, 10, 17), new(year, 11, 3))], true)),
        ("february half term|spring half term", (Between(2, 10, 14), true)),
        ("may half term|summer half term|whitsun|whitsun half term", (Between(5, 22, 15), true)),
        ("october half term|autumn half term", (Between(10, 17, 17), true)),
        ("lockdown|the lockdown|covid|the pandemic|pandemic", (year => year == 2020 ? [(new(2020, 3, 23), new(2021, 7, 19))] : [], true)),
        ("diwali", (Between(10, 14, 33), true)),
        ("ramadan", (year => InIslamicYears(year, 9, 1, 29), true)),
        ("eid", (year => InIslamicYears(year, 10, 1, 2).Concat(InIslamicYears(year, 12, 10, 3)), true)));

    public static Piece? Read(Telling telling, int at)
    {
        var (which, start) = telling[at] switch
        {
            "last" or "past" => (Which.Last, telling.Skip(at + 1, "years")),
            "this" => (Which.Latest, at + 1),
            "next" => (Which.Next, at + 1),
            "the" => (Which.Latest, at + 1),
            _ => (Which.Latest, at),
        };
        if (Known.Find(telling, start) is not { } known)
            return null;

        var (year, next) = YearsSaid.After(telling, known.Next) is { } said ? (said.Year, said.Next) : ((int?)null, known.Next);
        if (year is < OldestTold)
            return new Piece(next) { IsTooLongAgo = true };
        if (year > telling.Today.Year + 100)
            return Piece.Impossible(next);
        return Choose(telling, known.Meaning.Days, year, which) is { } days
            ? Piece.Days(next, days.From, days.To) with { IsVague = known.Meaning.IsVague }
            : null;
    }

    private static Span? Choose(Telling telling, Func<int, IEnumerable<Span>> days, int? year, Which which)
    {
        var thisYear = telling.Today.Year;
        if (year is { } named)
            return days(named).OrderBy(span => span.From).Cast<Span?>().LastOrDefault();

        foreach (var near in which == Which.Next ? [thisYear, thisYear + 1] : Enumerable.Range(0, YearsBack).Select(back => thisYear - back))
        {
            var fitting = days(near).Where(span => which switch
            {
                Which.Next => span.From > telling.Today,
                Which.Last => span.To < telling.Today,
                Which.Latest => span.From <= telling.Today,
            }).OrderBy(span => span.From).ToList();
            if (fitting.Count > 0)
                return which == Which.Next ? fitting[0] : fitting[^1];
        }

        return null;
    }

    private static Func<int, IEnumerable<Span>> On(int month, int day) => year => One(new DateOnly(year, month, day));

    private static Func<int, IEnumerable<Span>> Between(int month, int day, int days) =>
        year => [(new DateOnly(year, month, day), new DateOnly(year, month, day).AddDays(days))];

    private static Func<int, IEnumerable<Span>> Easter(int daysAfter) => year => One(BritishDays.Easter(year).AddDays(daysAfter));

    private static Span AroundEaster(int year, int before, int after) => (BritishDays.Easter(year).AddDays(-before), BritishDays.Easter(year).AddDays(after));

    private static IEnumerable<Span> MayBankHolidays(int year) =>
        [OfWeekend(BritishDays.NthOf(1, DayOfWeek.Monday, year, 5)), OfWeekend(BritishDays.LastOf(DayOfWeek.Monday, year, 5))];

    private static Func<int, IEnumerable<Span>> Season(int firstMonth) =>
        year => [(new DateOnly(year, firstMonth, 1), new DateOnly(year, firstMonth, 1).AddMonths(3).AddDays(-1))];

    private static Span OfWeekend(DateOnly monday) => (monday.AddDays(-2), monday);

    private static IEnumerable<Span> One(DateOnly day) => [(day, day)];

    // The months begin when the moon is seen, so a day either way is allowed.
    private static IEnumerable<Span> InIslamicYears(int year, int month, int day, int days)
    {
        if (year <= Islamic.MinSupportedDateTime.Year || year >= Islamic.MaxSupportedDateTime.Year)
            yield break;

        var first = Islamic.GetYear(new DateTime(year, 1, 1));
        for (var islamic = first; islamic <= first + 1; islamic++)
        {
            var start = DateOnly.FromDateTime(Islamic.ToDateTime(islamic, month, day, 0, 0, 0, 0));
            if (start.Year == year)
                yield return (start.AddDays(-1), start.AddDays(days));
        }
    }

    private enum Which
    {
        Latest,
        Last,
        Next,
    }
}

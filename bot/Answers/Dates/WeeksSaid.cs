namespace WestKent.Bot.Answers.Dates;

/// <summary>Weeks, weekends, months and years counted from today: "last week", "this weekend", "week before last", "all summer".</summary>
internal static class WeeksSaid
{
    private static readonly Phrases<int> Whole = new(
        ("all|all this|all of this|the whole|whole|all through this|most of this", 0),
        ("all last|all of last|most of last|the whole of last", 1));

    public static Piece? Read(Telling telling, int at)
    {
        if (Whole.Find(telling, at) is { } whole && Span(telling, whole.Next, whole.Meaning) is { } all)
            return whole.Meaning == 0 ? AllOf(telling, whole.Next, all) : all;
        if (telling[at] is "this" or "earlier" && Span(telling, telling.Skip(telling.Skip(at + 1, "this"), "past"), 0) is { } current)
            return telling[at] == "earlier" && telling[at + 1] != "this" ? null : OnWeekday(telling, current);
        if (telling[at] is "last" or "previous" && Span(telling, telling.Skip(at + 1, "few"), 1) is { } last)
            return telling[at + 1] == "few" ? null : OnWeekday(telling, last);
        if (telling[at] == "next" && Span(telling, at + 1, -1) is { } next)
            return next;
        if (BeforeLast(telling, at) is { } before)
            return before;
        return Weekend(telling, at);
    }

    /// <summary>"The year", "the month", where words before show that the one now running is meant.</summary>
    public static Piece? Named(Telling telling, int at) => telling[at] == "the" ? Span(telling, at + 1, 0) : null;

    // "last week on tuesday", "last week tues night".
    private static Piece OnWeekday(Telling telling, Piece week)
    {
        var at = telling.Skip(week.Next, "on");
        if (telling[week.Next - 1] != "week" || week.From is not { } monday || WeekdaysSaid.Name(telling, at) is not { } weekday)
            return week;
        var day = Piece.Day(at + 1, WeekdaysSaid.InWeek(monday, weekday));
        return PartsSaid.After(telling, day.Next) is { } said ? day with { Next = said.Next, Part = said.Part } : day;
    }

    private static Piece? BeforeLast(Telling telling, int at) =>
        telling.After(at + 1, "before last") is > 0 and var after && Span(telling, at, 2) is { } span ? span with { Next = after } : null;

    // "at the weekend", "over the weekend", "the weekend just gone".
    private static Piece? Weekend(Telling telling, int at)
    {
        if (telling[at] != "weekend" || !(telling.Count == 1 || telling[at - 1] is "the" or "at" or "on" or "over" or "past" or "during"))
            return null;
        var gone = telling.AfterAny(at + 1, "just gone", "gone", "just passed", "past") is > 0 and var skipped ? skipped : at + 1;
        return Span(telling, at, 0) is { } span ? span with { Next = gone } : null;
    }

    /// <summary>The week, weekend, month or year that lies this many back.</summary>
    private static Piece? Span(Telling telling, int at, int back)
    {
        var today = telling.Today;
        var monday = WeekdaysSaid.Monday(today).AddDays(-7 * back);
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(-back);
        return telling[at] switch
        {
            "week" => UpToToday(telling, at, monday, monday.AddDays(6)),
            "weekend" => UpToToday(telling, at, Saturday(today, back), Saturday(today, back).AddDays(1)),
            "month" => UpToToday(telling, at, month, month.AddMonths(1).AddDays(-1)),
            "year" => UpToToday(telling, at, new DateOnly(today.Year - back, 1, 1), new DateOnly(today.Year - back, 12, 31)),
            _ => null,
        };
    }

    /// <summary>The Saturday of the weekend that lies this many back.</summary>
    public static DateOnly Saturday(DateOnly today, int back)
    {
        var latest = WeekdaysSaid.Latest(DayOfWeek.Saturday, today);
        var isWeekendNow = today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

        // On a weekday "last weekend" and "this weekend" are both the one just gone.
        return back switch
        {
            <= 0 => latest.AddDays(back < 0 ? 7 : 0),
            _ => latest.AddDays(-7 * (isWeekendNow ? back : back - 1)),
        };
    }

    private static Piece UpToToday(Telling telling, int at, DateOnly from, DateOnly to) =>
        Piece.Days(at + 1, from, from <= telling.Today && to > telling.Today ? telling.Today : to);

    // Early in the week, "all week" looks back further than Monday.
    private static Piece AllOf(Telling telling, int at, Piece span)
    {
        if (telling[at] == "weekend")
            return span;
        var from = telling[at] == "week" && telling.DaysBack(6) is { } sixBack && span.From > telling.Today.AddDays(-2) ? sixBack : span.From;
        return span with { From = from, GoesOn = true, Frequency = WestKent.Cases.Reporting.Frequency.Daily };
    }
}

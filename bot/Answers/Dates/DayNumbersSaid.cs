namespace WestKent.Bot.Answers.Dates;

/// <summary>Days of the month without the month: "the 12th", "on the 3rd of last month", "12th and 14th".</summary>
internal static class DayNumbersSaid
{
    private static readonly HashSet<string> CountedThings =
    [
        "floor", "floors", "time", "times", "flat", "house", "door", "one", "report", "person", "party", "night", "day", "week", "weekend", "month",
        "year", "incident", "complaint",
        "call", "email", "letter", "visit", "attempt", "storey", "block", "neighbour", "neighbours", "tenant", "tenants", "birthday", "avenue",
        "street", "child", "baby", "dog", "car", "degree",
    ];

    public static Piece? Read(Telling telling, int at)
    {
        var numbered = telling.Skip(at, "the");
        if (Day(telling, numbered, isNamed: numbered > at) is not { } day)
            return null;

        var (month, next) = MonthMeant(telling, day.Next);
        if (day.Value is < 1 or > 31)
            return Piece.Impossible(next);
        if (month is { } named)
            return MonthsSaid.On(telling, next, day.Value, named.Month, named.Year);

        var candidate = new DateOnly(telling.Today.Year, telling.Today.Month, 1);
        while (day.Value > DateTime.DaysInMonth(candidate.Year, candidate.Month) || candidate.AddDays(day.Value - 1) > telling.Today)
            candidate = candidate.AddMonths(-1);
        return Piece.Day(next, candidate.AddDays(day.Value - 1));
    }

    private static (int Value, int Next)? Day(Telling telling, int at, bool isNamed)
    {
        if (telling.Ordinal(at) is { } ordinal)
        {
            var isFigure = telling.IsNumber(at);
            var isAlone = telling.IsBreak(ordinal.Next) || telling[at - 1] is "on" or "since" or "from" or "until" or "to" or "and";
            var isOfMonth = MonthMeant(telling, ordinal.Next).Month is not null;
            var stands = isOfMonth || (isFigure && (isNamed || isAlone)) || (isNamed && telling[at - 2] is "on" && ordinal.Value > 2);
            return stands && !CountedThings.Contains(telling[ordinal.Next]) ? ordinal : null;
        }

        // "on the 12", with nothing after it.
        var follows = isNamed && telling[at - 2] is "on" or "since" or "from";
        return follows && telling.IsNumber(at) && telling[at].Length <= 2 && telling.IsBreak(at + 1) ? telling.Number(at) : null;
    }

    private static (DateOnly? Month, int Next) MonthMeant(Telling telling, int at)
    {
        var first = new DateOnly(telling.Today.Year, telling.Today.Month, 1);
        if (telling.AfterAny(at, "of last month", "last month") is > 0 and var last)
            return (first.AddMonths(-1), last);
        return telling.AfterAny(at, "of this month", "this month", "of the month") is > 0 and var current ? (first, current) : (null, at);
    }
}

namespace WestKent.Bot.Answers.Dates;

/// <summary>Dates in figures: "31/10", "31.10.26", "2026-10-31".</summary>
internal static class WrittenDates
{
    public static Piece? Read(Telling telling, int at)
    {
        if (!telling.IsNumber(at) || IsSign(telling, at - 1) || telling[at - 1] is "£" or "flat" or "number" or "no")
            return null;
        if (telling[at].Length == 4)
            return YearFirst(telling, at);
        if (telling[at].Length > 2 || !IsSign(telling, at + 1) || !IsFigure(telling, at + 2, 2) || telling.Number(at) is not { } day || telling.Number(at + 2) is not { } month)
            return null;

        var isWhole = telling[at + 3] == telling[at + 1] && (IsFigure(telling, at + 4, 2) || IsFigure(telling, at + 4, 4)) && telling.IsJoined(at + 4);
        if (isWhole && telling.Number(at + 4) is { } year)
            return On(telling, year.Next, day.Value, month.Value, year.Value < 100 ? Near(telling, year.Value) : year.Value);
        return IsDayAndMonth(telling, at, day.Value, month.Value) ? On(telling, at + 3, day.Value, month.Value, null) : null;
    }

    // Where only the American order exists, that is what was meant: 10/31.
    private static Piece? On(Telling telling, int next, int day, int month, int? year) => month is > 12 and <= 31 && day is >= 1 and <= 12
        ? MonthsSaid.On(telling, next, month, day, year)
        : MonthsSaid.On(telling, next, day, month, year);

    private static Piece? YearFirst(Telling telling, int at)
    {
        var isDate = telling[at + 1] is "-" or "/" or "." && telling[at + 3] == telling[at + 1] && IsFigure(telling, at + 2, 2) && IsFigure(telling, at + 4, 2);
        return isDate && telling.Number(at) is { } year && telling.Number(at + 2) is { } month && telling.Number(at + 4) is { } day
            ? MonthsSaid.On(telling, day.Next, day.Value, month.Value, year.Value)
            : null;
    }

    // "3/4 times" and "2-3 weeks" are amounts, "11.30" is a time, "flat 3/4" is an address.
    private static bool IsDayAndMonth(Telling telling, int at, int day, int month)
    {
        var next = at + 3;
        if (IsSign(telling, next) && telling.IsNumber(next + 1))
            return false;
        if (telling[next] is "am" or "pm" or "times" or "x" or "time" or "oclock" || AmountsSaid.IsUnit(telling[next]) || (day == 24 && month == 7))
            return false;

        var isWholeAnswer = at == 0 && telling.IsEnd(next);
        var couldBeTime = day <= 23 && telling[at + 2].Length == 2;
        return telling[at + 1] switch
        {
            "/" => (day <= 31 && month <= 31) || isWholeAnswer || telling[at - 1] is "on" or "since" or "from",
            "." => telling[at - 1] is "on" || (month is >= 1 and <= 12 && day is >= 1 and <= 31 && (!couldBeTime || isWholeAnswer || telling[at - 1] is "since")),
            _ => day is > 12 and <= 31 && month is >= 1 and <= 12,
        };
    }

    private static int Near(Telling telling, int twoFigures)
    {
        var year = (telling.Today.Year / 100 * 100) + twoFigures;
        return year > telling.Today.Year + 20 ? year - 100 : year;
    }

    private static bool IsSign(Telling telling, int at) => telling[at] is "/" or "." or "-" && telling.IsJoined(at) && telling.IsJoined(at + 1);

    private static bool IsFigure(Telling telling, int at, int most) => telling.IsNumber(at) && telling[at].Length <= most;
}

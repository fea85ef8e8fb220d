namespace WestKent.Bot.Answers.Dates;

/// <summary>Years: "2025", "last year", "in 2019".</summary>
internal static class YearsSaid
{
    private const int DigitsOfAYear = 4;
    private const int OldestTold = 1900;

    // Written short, only years about now are meant; other numbers after a date are times.
    private const int YearsEitherSide = 12;

    private static readonly HashSet<string> BeforeAYear = ["in", "since", "from", "during", "year", "of", "about", "around", "until", "to", "-"];

    /// <summary>A year after a day, month or season: "2025", ", 2025", "of last year".</summary>
    public static (int Year, int Next)? After(Telling telling, int at)
    {
        var start = telling.Skip(telling.Skip(at, ",", "."), "of", "in");
        var thisYear = telling.Today.Year;
        if (telling.AfterAny(start, "the year before last", "year before last") is > 0 and var before)
            return (thisYear - 2, before);
        if (telling.After(start, "last year") is > 0 and var last)
            return (thisYear - 1, last);
        if (telling.After(start, "this year") is > 0 and var current)
            return (thisYear, current);
        if (telling.After(start, "next year") is > 0 and var coming)
            return (thisYear + 1, coming);
        return Digits(telling, start) is { } year ? (year, start + 1) : null;
    }

    public static (int Year, int Next)? AfterDay(Telling telling, int at)
    {
        if (After(telling, at) is { } year)
            return year;
        if (telling.Words.Count <= at || telling[at].Length != 2 || !telling.IsNumber(at) || telling.Number(at) is not { } two)
            return null;

        var near = telling.Today.Year / 100 * 100 + two.Value;
        var isTime = telling[at + 1] is "am" or "pm" or ":" or "." or "oclock" or "hours" or "ish" or "until" or "-";
        return Math.Abs(near - telling.Today.Year) <= YearsEitherSide && !isTime ? (near, two.Next) : null;
    }

    /// <summary>A year by itself: "in 2024", "since 2019", or nothing else in the answer.</summary>
    public static Piece? Read(Telling telling, int at)
    {
        if (Digits(telling, at) is not { } year || (telling.Count > 1 && !BeforeAYear.Contains(telling[at - 1])))
            return null;
        if (telling[at - 1] is "of" or "-" or "to" && telling[at - 2] is not "year" && !telling.IsNumber(at - 2))
            return null;
        if (year < OldestTold)
            return new Piece(at + 1) { IsTooLongAgo = true };
        if (year > telling.Today.Year + 100)
            return Piece.Impossible(at + 1);

        var last = new DateOnly(year, 12, 31);
        return Piece.Days(at + 1, new DateOnly(year, 1, 1), year == telling.Today.Year ? telling.Today : last) with { IsVague = true };
    }

    private static int? Digits(Telling telling, int at) =>
        telling.IsNumber(at) && telling[at].Length == DigitsOfAYear && !telling.IsJoined(at + 1) && telling.Number(at) is { Value: > 999 } year ? year.Value : null;
}

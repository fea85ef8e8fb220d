namespace WestKent.Bot.Answers.Dates;

/// <summary>Months and days in them: "august", "5 nov", "november the 5th 2025", "between 1 and 3 nov".</summary>
internal static class MonthsSaid
{
    private const int OldestTold = 1900;

    private static readonly string[] Names =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly Dictionary<string, int> Months = Names.Index().Append((Index: 2, Item: "mar")).ToDictionary(name => name.Item, name => name.Index + 1);

    // "May" and "march" are other words too; as months they follow one of these.
    private static readonly HashSet<string> BeforeAMonth =
    [
        "in", "since", "from", "last", "this", "next", "until", "to", "during", "of", "early", "mid", "late", "through", "by", "before", "after",
        "and", "-", "every", "about", "around",
    ];

    public static Piece? Read(Telling telling, int at) => DaysOfMonth(telling, telling.Skip(at, "the")) ?? MonthThenDay(telling, at) ?? WholeMonth(telling, at);

    public static int? Month(Telling telling, int at) => Months.TryGetValue(telling[at], out var month) ? month : null;

    /// <summary>The latest day of this name that is not after today, or the day in the year said.</summary>
    public static Piece? On(Telling telling, int next, int day, int month, int? year)
    {
        if (year is < OldestTold)
            return new Piece(next) { IsTooLongAgo = true };
        if (month is < 1 or > 12 || day < 1 || year > telling.Today.Year + 100 || day > DateTime.DaysInMonth(year ?? 2024, month))
            return Piece.Impossible(next);
        if (year is { } said)
            return Piece.Day(next, new DateOnly(said, month, day));

        // The 29th of February may be as long as eight years ago.
        for (var back = 0; back <= 8; back++)
        {
            var candidate = telling.Today.Year - back;
            if (day <= DateTime.DaysInMonth(candidate, month) && new DateOnly(candidate, month, day) <= telling.Today)
                return Piece.Day(next, new DateOnly(candidate, month, day));
        }

        return Piece.Impossible(next);
    }

    // "5 nov", "5th of november 2025", "1st and 3rd nov", "between 1 and 3 of november".
    private static Piece? DaysOfMonth(Telling telling, int at)
    {
        if (Day(telling, at) is not { } first)
            return null;

        var joiner = telling.Skip(first.Next, "and", "to", "until", "-", "or", "&", "through", "/");
        if (joiner > first.Next && Day(telling, joiner) is { } last && MonthAndYear(telling, last.Next) is { } both)
            return Join(telling, first.Value, last.Value, both.Month, both.Year, both.Next);
        return MonthAndYear(telling, first.Next) is { } said ? On(telling, said.Next, first.Value, said.Month, said.Year) : null;
    }

    private static Piece? Join(Telling telling, int first, int last, int month, int? year, int next)
    {
        var to = On(telling, next, last, month, year);
        if (to?.To is not { } end)
            return to;

        // "30 to 2 nov" begins in the month before.
        var start = first > last ? end.AddMonths(-1) : end;
        return On(telling, next, first, start.Month, start.Year) is { From: { } from } ? Piece.Days(next, from, end) : Piece.Impossible(next);
    }

    private static (int Month, int? Year, int Next)? MonthAndYear(Telling telling, int at)
    {
        var place = telling.AfterAny(at, "day of", "of the", "of", "-", ".", "/") is > 0 and var skipped ? skipped : at;
        if (Month(telling, place) is not { } month)
            return null;
        if (telling[place] == "may" && place == at && !telling.IsBreak(place + 1) && telling[place + 1] is "be" or "have" or "not" or "need" or "want")
            return null;

        var yearAt = telling.Skip(place + 1, "-", "/", ".");
        return YearsSaid.AfterDay(telling, yearAt) is { } year ? (month, year.Year, year.Next) : (month, null, place + 1);
    }

    // "nov 5", "november the 5th".
    private static Piece? MonthThenDay(Telling telling, int at)
    {
        if (Month(telling, at) is not { } month || Day(telling, telling.Skip(at + 1, "the", ".")) is not { } day || telling[day.Next] is ":" or "am" or "pm" or "oclock")
            return null;

        var isYear = telling.IsNumber(at + 1) && telling[at + 1].Length > 2;
        return isYear ? null
            : YearsSaid.AfterDay(telling, day.Next) is { } year ? On(telling, year.Next, day.Value, month, year.Year)
            : On(telling, day.Next, day.Value, month, null);
    }

    /// <param name="isPart">Words such as "early" stand before it, so "may" is the month.</param>
    public static Piece? WholeMonth(Telling telling, int at, bool isPart = false)
    {
        var named = telling[at] is "last" or "this" or "next" ? at + 1 : at;
        if (Month(telling, named) is not { } month)
            return null;
        var isMonth = isPart || named > at || telling.Count == 1 || BeforeAMonth.Contains(telling[at - 1]) || YearsSaid.After(telling, at + 1) is not null;
        if (telling[named] is "may" or "march" or "mar" && !isMonth)
            return null;

        var (year, next) = YearsSaid.After(telling, named + 1) is { } said ? ((int?)said.Year, said.Next) : (null, named + 1);
        if (year is < OldestTold)
            return new Piece(next) { IsTooLongAgo = true };
        if (year > telling.Today.Year + 100)
            return Piece.Impossible(next);

        var today = telling.Today;
        var chosen = year ?? telling[at] switch
        {
            "next" => month > today.Month ? today.Year : today.Year + 1,
            "last" => month < today.Month ? today.Year : today.Year - 1,
            _ => month <= today.Month ? today.Year : today.Year - 1,
        };
        var first = new DateOnly(chosen, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return Piece.Days(next, first, first <= today && last > today ? today : last) with { IsVague = true };
    }

    private static (int Value, int Next)? Day(Telling telling, int at)
    {
        if (telling.Ordinal(at) is { } ordinal && (telling.IsNumber(at) || telling[ordinal.Next] is "of" or "and" or "to" || Month(telling, ordinal.Next) is not null))
            return ordinal;
        return telling.IsNumber(at) && telling[at].Length <= 2 ? telling.Number(at) : null;
    }
}

namespace WestKent.Bot.Answers.Dates;

/// <summary>Days of the week: "last sat", "tuesday night", "sunday the 15th", "thursday last week", "a week last monday".</summary>
internal static class WeekdaysSaid
{
    private static readonly Dictionary<string, DayOfWeek> Names = Enum.GetValues<DayOfWeek>().ToDictionary(day => day.ToString().ToLowerInvariant());

    // "He sat on the wall", "the sun": short names count only beside words that go with days.
    private static readonly Dictionary<string, DayOfWeek> ShortNames = Names.Values.ToDictionary(day => day.ToString()[..3].ToLowerInvariant());

    private static readonly HashSet<string> BeforeADay =
        ["last", "on", "this", "every", "each", "next", "since", "from", "until", "past", "late", "early", "before", "after", "most"];

    private static readonly HashSet<string> BetweenDays = ["to", "and", "or", "/", "-", "&", ",", "+"];
    private static readonly HashSet<string> Sitters =
    [
        "i", "he", "she", "they", "we", "who", "just", "was", "were", "kids", "people", "and", "them", "him", "her", "the",
    ];

    private static readonly HashSet<string> AfterADay = ["night", "nights", "morning", "mornings", "afternoon", "evening", "eve", "just", "gone", "lunch", "-"];

    public static DayOfWeek? Name(Telling telling, int at)
    {
        if (Names.TryGetValue(telling[at], out var name))
            return name;
        if (!ShortNames.TryGetValue(telling[at], out var day))
            return null;
        var isListed = BetweenDays.Contains(telling[at - 1]) && IsNamed(telling[at - 2]);
        if (Sitters.Contains(telling[at - 1]) && !isListed)
            return telling[at - 1] is "the" && telling[at + 1] is "just" or "gone" ? day : null;
        var isBeside = isListed || telling.Count <= 2 || BeforeADay.Contains(telling[at - 1]) || AfterADay.Contains(telling[at + 1]) || telling.IsNumber(at + 1)
            || (BetweenDays.Contains(telling[at + 1]) && IsNamed(telling[at + 2]))
            || (telling[at + 1] == "at" && telling.Number(at + 2) is not null);
        return isBeside ? day : null;
    }

    private static bool IsNamed(string word) => Names.ContainsKey(word) || ShortNames.ContainsKey(word);

    /// <summary>"mondays"; one of them counts too after a number.</summary>
    public static DayOfWeek? Plural(Telling telling, int at) =>
        telling[at] is { Length: > 4 } word && Names.TryGetValue(word[^1] == 's' ? word[..^1] : word, out var name) ? name : null;

    public static Piece? Read(Telling telling, int at)
    {
        var which = telling[at] is "last" or "this" or "next" or "past" ? telling[at] : "";
        var named = which.Length > 0 ? telling.Skip(at + 1, "past") : at;
        if (Name(telling, named) is not { } weekday)
            return null;
        if (which.Length == 0 && Date(telling, named, weekday) is { } dated)
            return WithPart(telling, dated);

        var (day, next) = Choose(telling, weekday, which, named + 1);
        return WithPart(telling, Piece.Day(next, day) with { IsWeekday = true });
    }

    /// <summary>The latest day of that name up to a day.</summary>
    public static DateOnly Latest(DayOfWeek weekday, DateOnly upTo) => upTo.AddDays(-(((int)upTo.DayOfWeek - (int)weekday + 7) % 7));

    public static DateOnly Monday(DateOnly inWeek) => Latest(DayOfWeek.Monday, inWeek);

    public static DateOnly InWeek(DateOnly monday, DayOfWeek weekday) => monday.AddDays(((int)weekday + 6) % 7);

    private static (DateOnly Day, int Next) Choose(Telling telling, DayOfWeek weekday, string which, int after)
    {
        var today = telling.Today;
        if (telling.AfterAny(after, "last week", "of last week", "the week before", "the previous week") is > 0 and var inLastWeek)
            return (InWeek(Monday(today).AddDays(-7), weekday), inLastWeek);
        if (telling.AfterAny(after, "this week", "of this week") is > 0 and var inThisWeek)
            return (InWeek(Monday(today), weekday), inThisWeek);
        if (telling.AfterAny(after, "the week before last", "week before last") is > 0 and var twoBack)
            return (InWeek(Monday(today).AddDays(-14), weekday), twoBack);
        if (telling.After(after, "before last") is > 0 and var beforeLast)
            return (Latest(weekday, today.AddDays(-1)).AddDays(-7), beforeLast);
        if (telling.After(after, "next week") is > 0 and var nextWeek)
            return (InWeek(Monday(today).AddDays(7), weekday), nextWeek);
        if (telling[after] == "week" && telling.IsBreak(after + 1))
            return (Latest(weekday, today.AddDays(7)).AddDays(7), after + 1);

        var gone = telling.AfterAny(after, "just gone", "just passed", "gone", "past") is > 0 and var skipped ? skipped : after;
        return (gone > after ? "last" : which) switch
        {
            "last" or "past" => (Latest(weekday, today.AddDays(-1)), gone),
            "next" => (Latest(weekday, today.AddDays(7)), gone),
            _ => (Latest(weekday, today), gone),
        };
    }

    // "saturday 14th", "sat 14 nov", "monday the 2nd": the date decides; that the weekday differs is remembered.
    private static Piece? Date(Telling telling, int named, DayOfWeek weekday)
    {
        var at = telling.Skip(telling.Skip(named + 1, ","), "the");
        var date = MonthsSaid.Read(telling, at) is { IsVague: false } inMonth ? inMonth : WrittenDates.Read(telling, at);
        if (date is { IsImpossible: true })
            return date;
        if (date is { From: { } from })
            return date with { WeekdayDiffers = date.From == date.To && from.DayOfWeek != weekday };
        return telling.Ordinal(at) is { } day && telling.IsNumber(at) ? OfAnyMonth(telling, day.Value, weekday, day.Next) : null;
    }

    private static Piece? OfAnyMonth(Telling telling, int day, DayOfWeek weekday, int next)
    {
        if (day is < 1 or > 31)
            return Piece.Impossible(next);
        for (var back = 0; back < 366; back++)
        {
            var candidate = telling.Today.AddDays(-back);
            if (candidate.Day == day && candidate.DayOfWeek == weekday)
                return Piece.Day(next, candidate);
        }

        return null;
    }

    private static Piece WithPart(Telling telling, Piece day)
    {
        var part = PartsSaid.After(telling, day.Next);
        return part is { } said && telling[said.Next - 1] is not ("nights" or "evenings" or "mornings") ? day with { Next = said.Next, Part = said.Part } : day;
    }
}

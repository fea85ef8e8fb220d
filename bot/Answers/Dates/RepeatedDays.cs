using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers.Dates;

/// <summary>Days of the week that come back: "mondays", "on fridays and saturdays", "weekends", "monday to friday".</summary>
internal static class RepeatedDays
{
    private static readonly Phrases<bool> MondayToFriday = new(
        ("monday to friday|monday - friday|monday until friday|monday through friday|mon to friday|mon - friday", true));

    public static Piece? Read(Telling telling, int at)
    {
        if (telling[at] is "weekends" or "weekdays")
            return WithPart(telling, Often(at + 1, telling[at] == "weekends" ? DaysOfWeek.Weekend : DaysOfWeek.Weekdays));
        if (MondayToFriday.Find(telling, at) is { } week && telling[at - 1] is not ("from" or "last"))
            return WithPart(telling, Often(week.Next, DaysOfWeek.Weekdays));

        if (telling[at + 1] is "after" && Day(telling, at) is { } again && Day(telling, at + 2) == again)
            return Often(at + 3, Flag(again));

        var most = telling[at] == "most" ? at + 1 : at;
        var last = LastOfList(telling, most);
        var isPlural = IsPlural(telling, most) || (WeekdaysSaid.Name(telling, most) is not null && ((last > most && IsPlural(telling, last)) || IsPluralPart(telling, last + 1)));
        return isPlural || (most > at && WeekdaysSaid.Name(telling, most) is not null) ? List(telling, most) : null;
    }

    /// <summary>One day of the week or several, of which each is meant every week.</summary>
    public static Piece? List(Telling telling, int at)
    {
        var days = DaysOfWeek.None;
        var next = at;
        while (Day(telling, next) is { } day)
        {
            days |= Flag(day);
            next++;
            if (telling[next] is "to" or "-" or "until" or "through" && Day(telling, next + 1) is { } last)
            {
                days |= Through(day, last);
                next += 2;
            }

            if (PartsSaid.After(telling, next) is { } part && Joined(telling, part.Next) > part.Next && Day(telling, Joined(telling, part.Next)) is not null)
                next = part.Next;
            var joined = Joined(telling, next);
            if (joined == next || Day(telling, joined) is null)
                break;
            next = joined;
        }

        return days == DaysOfWeek.None ? null : WithPart(telling, Often(next, days));
    }

    public static DaysOfWeek Flag(DayOfWeek day) => (DaysOfWeek)(1 << (((int)day + 6) % 7));

    // "wednesday to sunday".
    private static DaysOfWeek Through(DayOfWeek first, DayOfWeek last)
    {
        var days = Flag(last);
        for (var day = first; day != last; day = (DayOfWeek)(((int)day + 1) % 7))
            days |= Flag(day);
        return days;
    }

    private static Piece Often(int next, DaysOfWeek days) => Piece.Often(next, days == DaysOfWeek.Weekdays ? Frequency.Daily : Frequency.Often) with { OnDays = days };

    private static DayOfWeek? Day(Telling telling, int at) => WeekdaysSaid.Name(telling, at) ?? (IsPlural(telling, at) ? WeekdaysSaid.Plural(telling, at) : null);

    private static bool IsPlural(Telling telling, int at) => telling[at].EndsWith("days", StringComparison.Ordinal) && WeekdaysSaid.Plural(telling, at) is not null;

    // "saturday nights", "weds and fri evenings".
    private static bool IsPluralPart(Telling telling, int at) => telling[at] is "nights" or "evenings" or "mornings" or "afternoons";

    private static int LastOfList(Telling telling, int at)
    {
        while (Joined(telling, at + 1) is var next && next > at + 1 && Day(telling, next) is not null)
            at = next;
        return at;
    }

    private static int Joined(Telling telling, int at) => telling.Skip(telling.Skip(at, ","), "and", "&", "/", "or", "+");

    private static Piece WithPart(Telling telling, Piece days) =>
        PartsSaid.After(telling, days.Next) is { } said ? days with { Next = said.Next, Part = said.Part } : days;
}

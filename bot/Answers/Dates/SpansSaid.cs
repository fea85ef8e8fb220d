namespace WestKent.Bot.Answers.Dates;

/// <summary>Lengths of time: "2 days ago", "for 3 months", "the last few weeks", "in 2 days".</summary>
internal static class SpansSaid
{
    private static readonly HashSet<string> NotTime =
    [
        "old", "olds", "notice", "away", "pregnant", "tenancy", "left", "younger", "older", "contract", "apart", "early", "late", "later",
    ];

    private static readonly Phrases<int?> ForLong = new(
        ("for days|for days on end|days on end|days and days", 7),
        ("for weeks|for weeks on end|weeks on end|weeks and weeks|weeks now", 56),
        ("for months|for months on end|months on end|months and months|months now", 365),
        ("for years|for years on end|years on end|years and years|years now", 3652),
        ("for ages|ages now|for yonks|for a while|for a long time|for a very long time|for some time|for so long|for too long", null),
        ("for donkeys years|for donkeys|for as long as i can remember|as long as i can remember", null),
        ("from day one|from day 1|from the start|from the beginning|from the word go|from the off|since day one|since day 1", null),
        ("since forever|forever|since the start|since the beginning", null));

    private static readonly Phrases<bool> Recent = new(
        ("the last|the past|last|past|over the last|over the past|in the last|in the past|during the last|for the last|for the past", true),
        ("within the last|this last|this past|these last|these past|over last|previous", true));

    private static readonly HashSet<string> BeforeLength =
    [
        "for", "been", "over", "nearly", "almost", "now", "about", "around", "least", "than", "lasted", "going", "under", "its", "every",
    ];

    public static Piece? Read(Telling telling, int at)
    {
        if (ForLong.Find(telling, at) is { } loose && !(telling[loose.Next] == "of" && telling[loose.Next - 1] is "start" or "beginning"))
            return Lasting(telling, telling.Skip(loose.Next, "now"), loose.Meaning) with { IsVague = true };
        if (Recent.Find(telling, at) is { } recent && AmountsSaid.Read(telling, recent.Next) is { } some && LengthOf(telling, some) is { } stretch)
            return Lasting(telling, stretch.Next, stretch.MostDays);
        if (Recent.Find(telling, at) is { } one && (one.Next > at + 1 || telling[at] == "past") && Single(telling, one.Next) is { } whole)
            return Lasting(telling, whole.Next, whole.MostDays);
        return AmountsSaid.Read(telling, at) is { } amount ? Ago(telling, at, amount) ?? Ahead(telling, at, amount) ?? Length(telling, at, amount) : null;
    }

    // "2 weeks ago", "a week ago on saturday", "10 mins ago".
    private static Piece? Ago(Telling telling, int at, Amount amount)
    {
        if (Named(telling, amount) is { } counted)
            return counted;
        if (LengthOf(telling, amount) is not { } length)
            return MinutesAgo(telling, amount);

        var loose = telling.AfterAny(length.Next, "or so", "ish", "or more", "and more", "odd", "maybe", "plus") is > 0 and var skipped ? skipped : length.Next;
        var ago = telling.AfterAny(loose, "ago now", "ago", "back", "previously", "before now", "earlier");
        if (ago < 0)
            return length.IsWeeks && amount.Most <= 4 && telling[length.Next] == "last" && WeekdaysSaid.Name(telling, length.Next + 1) is { } last
                ? Piece.Day(length.Next + 2, WeekdaysSaid.Latest(last, telling.Today.AddDays(-1)).AddDays(-(int)length.MostDays))
                : null;
        if (OnWeekday(telling, length, ago) is { } named)
            return named;
        if (telling[ago] == "yesterday" && telling.DaysBack(length.MostDays + 1) is { } fromYesterday)
            return Piece.Day(ago + 1, fromYesterday);
        if (telling[ago] == "today" && telling.DaysBack(length.MostDays) is { } fromToday)
            return Piece.Day(ago + 1, fromToday);

        if (telling[at - 1] is "under" || (telling[at - 1] is "than" && telling[at - 2] is "less"))
            return telling.DaysBack(length.MostDays) is { } longest ? Piece.Days(ago, longest, telling.Today) with { IsVague = true } : new Piece(ago) { IsTooLongAgo = true };

        // "Over a year ago" is no later than a year ago.
        if (telling[at - 1] is "over" or "than" or "least" && telling[at - 2] is not "less")
        {
            return telling.DaysBack(length.MostDays * 3 / 2) is { } longer
                ? Piece.Days(ago, longer, telling.DaysBack(length.LeastDays)!.Value) with { IsVague = true }
                : new Piece(ago) { IsTooLongAgo = true };
        }

        var slack = length.Slack + (amount.IsLoose && length.Slack == 0 && amount.Least == amount.Most ? 1 : 0) + (loose > length.Next && length.Slack == 0 ? 1 : 0);
        if (telling.DaysBack(length.MostDays + slack) is not { } from || telling.DaysBack(Math.Max(length.LeastDays - slack, Math.Min(length.LeastDays, 1))) is not { } to)
            return new Piece(ago) { IsTooLongAgo = true };
        return Piece.Days(ago, from, to) with { Part = length.Part, IsVague = from != to };
    }

    // "2 weekends ago", "3 saturdays ago", "couple of sundays back".
    private static Piece? Named(Telling telling, Amount amount)
    {
        var ago = telling.Skip(amount.Next + 1, "ago", "back");
        if (ago == amount.Next + 1 || amount.Most is < 1 or > 52)
            return null;
        var count = (int)amount.Most;
        if (telling[amount.Next] is "weekend" or "weekends" && WeeksSaid.Saturday(telling.Today, count) is var saturday)
            return Piece.Days(ago, saturday, saturday.AddDays(1)) with { IsVague = amount.IsLoose };
        return WeekdaysSaid.Plural(telling, amount.Next) is { } weekday
            ? Piece.Day(ago, WeekdaysSaid.Latest(weekday, telling.Today.AddDays(-1)).AddDays(-7 * (count - 1))) with { IsVague = amount.IsLoose }
            : null;
    }

    private static Piece? OnWeekday(Telling telling, Stretch length, int ago)
    {
        var last = telling.Skip(telling.Skip(ago, "on"), "last");
        if (!length.IsWeeks || WeekdaysSaid.Name(telling, last) is not { } weekday || telling.DaysBack(length.MostDays) is not { } about)
            return null;

        // The day of that name nearest to so many weeks back.
        var day = telling[last - 1] == "last"
            ? WeekdaysSaid.Latest(weekday, telling.Today.AddDays(-1)).AddDays(-(int)length.MostDays)
            : WeekdaysSaid.Latest(weekday, about.AddDays(3));
        return PartsSaid.After(telling, last + 1) is { } part ? Piece.Day(part.Next, day) with { Part = part.Part } : Piece.Day(last + 1, day);
    }

    private static Piece? MinutesAgo(Telling telling, Amount amount)
    {
        var minutes = telling[amount.Next] switch { "hour" or "hours" => 60, "minute" or "minutes" => 1, "second" or "seconds" or "sec" or "secs" => 0, _ => -1 };
        if (minutes < 0)
            return null;

        var after = amount.Next + 1;
        var half = telling.After(after, "and a half") is > 0 and var skipped ? skipped : after;
        var ago = telling.AfterAny(half, "ago", "back", "or so ago", "ish ago");
        var length = TimeSpan.FromMinutes(((amount.Least + amount.Most) / 2 * minutes) + (half > after ? minutes / 2 : 0));
        if (ago > 0)
            return length > TimeSpan.FromDays(60) ? new Piece(ago) { IsTooLongAgo = true } : NearDaysSaid.Moment(telling, ago, length);

        // "For 2 hours" is how long it lasted, not when: read, so that its number is not taken for a time.
        return new Piece(half);
    }

    // "in 2 days", "3 weeks time", "2 days from now".
    private static Piece? Ahead(Telling telling, int at, Amount amount)
    {
        if (LengthOf(telling, amount) is not { } length)
            return null;
        var later = telling.AfterAny(length.Next, "from now", "time");
        var isAhead = later > 0 || (telling[at - 1] == "in" && telling[at - 2] is not ("times" or "twice" or "once" or "time" or "already"));
        return isAhead && telling.DaysBack(-Math.Min(length.MostDays, 36500)) is { } day ? Piece.Day(later > 0 ? later : length.Next, day) : null;
    }

    // "for 3 months", "6 weeks tbh", "been going on a year".
    private static Piece? Length(Telling telling, int at, Amount amount)
    {
        if (LengthOf(telling, amount) is not { } length || NotTime.Contains(telling[length.Next]))
            return null;
        if (telling[at] is "a" or "an" or "one" && !BeforeLength.Contains(telling[at - 1]) && telling.Count > 2)
            return null;
        if (telling[at - 1] == "every")
            return null;
        return Lasting(telling, telling.AfterAny(length.Next, "or so now", "or so", "ish now", "ish", "or more", "now") is > 0 and var now ? now : length.Next, length.MostDays);
    }

    private static Piece Lasting(Telling telling, int next, double? days) => days is { } length && telling.DaysBack((long)length) is not null
        ? Piece.Days(next, telling.DaysBack((long)length)!.Value, telling.Today) with { GoesOn = true }
        : new Piece(next) { To = telling.Today, GoesOn = true, IsTooLongAgo = days is not null };

    private static Stretch? Single(Telling telling, int at) => AmountsSaid.IsUnit(telling[at]) ? LengthOf(telling, new Amount(1, 1, false, at)) : null;

    private static Stretch? LengthOf(Telling telling, Amount amount)
    {
        var (days, slack, part) = telling[amount.Next] switch
        {
            "day" or "days" => (1.0, 0, (PartOfDay?)null),
            "night" or "nights" => (1.0, 0, PartOfDay.Night),
            "evening" or "evenings" => (1.0, 0, PartOfDay.Evening),
            "morning" or "mornings" => (1.0, 0, PartOfDay.Morning),
            "week" or "weeks" or "weekend" or "weekends" => (7.0, 3, null),
            "fortnight" or "fortnights" => (14.0, 3, null),
            "month" or "months" => (30.4375, 10, null),
            "year" or "years" => (365.25, 90, null),
            "decade" or "decades" => (3652.5, 365, null),
            _ => (0, 0, null),
        };
        if (days == 0)
            return null;

        var half = telling.After(amount.Next + 1, "and a half") is > 0 and var skipped ? skipped : amount.Next + 1;
        var more = half > amount.Next + 1 ? 0.5 : 0;
        return new Stretch(Back(telling, amount.Least + more, days), Back(telling, amount.Most + more, days), slack, part, half, days is 7 or 14);
    }

    // Whole months and years are counted on the calendar: three months before 22 November is 22 August.
    private static long Back(Telling telling, double amount, double days)
    {
        var months = days switch { 30.4375 => amount, 365.25 => amount * 12, 3652.5 => amount * 120, _ => 0.5 };
        return months == Math.Floor(months) && months < telling.Today.Year * 12 - 12
            ? telling.Today.DayNumber - telling.Today.AddMonths(-(int)months).DayNumber
            : (long)Math.Round(amount * days);
    }

    private readonly record struct Stretch(long LeastDays, long MostDays, int Slack, PartOfDay? Part, int Next, bool IsWeeks);
}

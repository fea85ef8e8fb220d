using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>Finds "yesterday", "last Tuesday", "5th of May", "12/05/2026", "3 days ago", "last week" and the like.</summary>
internal sealed class DateReading(List<Word> words, DateOnly today, bool monthFirst)
{
    public FoundDate FindFirst()
    {
        for (var at = 0; at < words.Count; at++)
        {
            var found = ReadNearDay(at) ?? ReadAgo(at) ?? ReadLastOrNext(at) ?? ReadWeekday(at) ?? ReadWithMonthName(at)
                ?? ReadNumeric(at) ?? ReadDayOfMonth(at);
            if (found != null) return found;
        }

        return null;
    }

    private FoundDate ReadNearDay(int at)
    {
        if (words[at].Is("day") && words.At(at + 1).Is("before") && words.At(at + 2).Is("yesterday")) return On(at, at + 3, today.AddDays(-2));
        if (words[at].Is("day") && words.At(at + 1).Is("after") && words.At(at + 2).Is("tomorrow")) return On(at, at + 3, today.AddDays(2));
        return words[at].Lower switch
        {
            "today" or "tonight" => On(at, at + 1, today),
            "yesterday" => On(at, at + 1, today.AddDays(-1)),
            "tomorrow" => On(at, at + 1, today.AddDays(1)),
            "last" when words.At(at + 1).Is("night") => On(at, at + 1, today.AddDays(-1)),
            "this" when CalendarWords.PartsOfDay.ContainsKey(words.At(at + 1).Lower) => On(at, at + 1, today),
            _ => null,
        };
    }

    // "3 days ago", "a week ago", "a couple of months ago", "in 2 weeks".
    private FoundDate ReadAgo(int at)
    {
        var ahead = words[at].Is("in");
        var next = ahead ? at + 1 : at;
        if (!TryReadCount(ref next, out var count)) return null;

        var sign = ahead ? 1 : -1;
        var day = words.At(next).Lower.TrimEnd('s') switch
        {
            "day" => today.AddDays(sign * count),
            "week" => today.AddDays(sign * count * 7),
            "month" => today.AddMonths(sign * count),
            "year" => today.AddYears(sign * count),
            _ => DateOnly.MinValue,
        };
        if (day == DateOnly.MinValue || (!ahead && !words.At(next + 1).Is("ago"))) return null;
        return On(at, ahead ? next + 1 : next + 2, day);
    }

    private bool TryReadCount(ref int next, out int count)
    {
        var word = words.At(next).Lower;
        count = word is "a" or "an" ? 1 : NumberWords.Small.GetValueOrDefault(word);
        if (words.At(next).Kind == WordKind.Digits && (word.Length > 3 || !int.TryParse(word, CultureInfo.InvariantCulture, out count))) return false;

        next++;
        if (words.At(next).Is("couple")) (next, count) = (words.At(next + 1).Is("of") ? next + 2 : next + 1, 2);
        return count > 0;
    }

    private FoundDate ReadLastOrNext(int at)
    {
        int? step = words[at].Lower switch { "last" => -1, "this" => 0, "next" => 1, _ => null };
        if (step is not { } by) return null;

        var name = words.At(at + 1).Lower;
        if (CalendarWords.Days.TryGetValue(name, out var weekday)) return On(at, at + 2, InWeek(weekday, by));

        var monday = InWeek(DayOfWeek.Monday, 0).AddDays(by * 7);
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(by);
        var year = today.Year + by;
        var week = string.Create(CultureInfo.InvariantCulture,
            $"{ISOWeek.GetYear(monday.ToDateTime(default))}-W{ISOWeek.GetWeekOfYear(monday.ToDateTime(default)):00}");
        return name switch
        {
            "week" => new FoundDate(at, at + 2, week, (monday, monday.AddDays(7))),
            "weekend" => new FoundDate(at, at + 2, week + "-WE", (monday.AddDays(5), monday.AddDays(7))),
            "month" => new FoundDate(at, at + 2, month.ToString("yyyy-MM", CultureInfo.InvariantCulture), (month, month.AddMonths(1))),
            "year" => new FoundDate(at, at + 2, year.ToString(CultureInfo.InvariantCulture), (new(year, 1, 1), new(year + 1, 1, 1))),
            _ => null,
        };
    }

    // "Last" is the most recent one before today, "next" the one in the week that follows.
    private DateOnly InWeek(DayOfWeek weekday, int by)
    {
        var sinceMonday = ((int)today.DayOfWeek + 6) % 7;
        var day = today.AddDays((((int)weekday + 6) % 7) - sinceMonday);
        return by switch
        {
            < 0 => day < today ? day : day.AddDays(-7),
            0 => day,
            > 0 => day.AddDays(7),
        };
    }

    private FoundDate ReadWeekday(int at)
    {
        if (!CalendarWords.Days.TryGetValue(words[at].Lower, out var weekday)) return null;

        // "Tuesday 5 May" is that day in May.
        var dated = ReadWithMonthName(words.At(at + 1).Is(",") ? at + 2 : at + 1);
        if (dated != null) return dated with { First = at };

        var day = InWeek(weekday, 0);
        var (past, future) = day < today ? (day, day.AddDays(7)) : (day.AddDays(-7), day);
        var number = weekday == DayOfWeek.Sunday ? 7 : (int)weekday;
        return new FoundDate(at, at + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{number}"), (past, null), (future, null));
    }

    private FoundDate ReadWithMonthName(int at)
    {
        var first = words.At(at).Is("the") ? at + 1 : at;
        var next = first;
        int day, month;
        if (CalendarWords.Months.TryGetValue(words.At(next).Lower, out month))
        {
            next++;
            if (words.At(next).Is("the")) next++;
            if (!TryReadDay(ref next, out day)) return null;
        }
        else
        {
            if (!TryReadDay(ref next, out day)) return null;
            if (words.At(next).Is("of")) next++;
            if (!CalendarWords.Months.TryGetValue(words.At(next++).Lower, out month)) return null;
        }

        var year = words.At(next).Is(",") ? next + 1 : next;
        return words.At(year).Kind == WordKind.Digits && words.At(year).Lower.Length == 4 && !words.At(year + 1).Is(":")
            ? Exact(at, year + 1, Number(year), month, day)
            : EachYear(at, next, month, day);
    }

    private bool TryReadDay(ref int next, out int day)
    {
        var word = words.At(next);
        day = 0;
        if (word.Kind == WordKind.Digits)
        {
            if (word.Lower.Length > 2) return false;
            day = Number(next++);
            if (words.At(next).Lower is "st" or "nd" or "rd" or "th") next++;
            return day is >= 1 and <= 31;
        }

        if (!NumberWords.SmallOrdinals.TryGetValue(word.Lower, out day) && !NumberWords.RoundOrdinals.TryGetValue(word.Lower, out day)
            && !NumberWords.Tens.TryGetValue(word.Lower, out day)) return false;

        next++;
        if (NumberWords.Tens.ContainsKey(word.Lower))
        {
            if (words.At(next).Is("-")) next++;
            day += NumberWords.SmallOrdinals.GetValueOrDefault(words.At(next++).Lower, 100);
        }

        return day is >= 1 and <= 31;
    }

    // "2026-05-12", "12/5/2026", "12.05.26", "12/5".
    private FoundDate ReadNumeric(int at)
    {
        if (words[at].Kind != WordKind.Digits) return null;

        var dotted = words[at].Lower.Split('.');
        if (dotted.Length == 3 && dotted.All(part => part.Length is 1 or 2 or 4)) return FromNumbers(at, at + 1, dotted);

        var mark = words.At(at + 1).Lower;
        if (mark is not ("/" or "-") || words.At(at + 2).Kind != WordKind.Digits || words[at].Lower.Length is not (1 or 2 or 4)) return null;
        if (words.At(at + 3).Is(mark) && words.At(at + 4).Kind == WordKind.Digits)
        {
            return FromNumbers(at, at + 5, [words[at].Lower, words[at + 2].Lower, words[at + 4].Lower]);
        }

        return mark == "/" && words.At(at + 2).Lower.Length <= 2 ? FromNumbers(at, at + 3, [words[at].Lower, words[at + 2].Lower]) : null;
    }

    private FoundDate FromNumbers(int first, int next, string[] parts)
    {
        var numbers = new int[parts.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            if (parts[part].Length > 4 || !int.TryParse(parts[part], CultureInfo.InvariantCulture, out numbers[part])) return null;
        }

        if (numbers.Length == 3 && parts[0].Length == 4) return Exact(first, next, numbers[0], numbers[1], numbers[2]);

        // The other way round only when this way there is no such month.
        var (day, month) = monthFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1]);
        if (month > 12) (day, month) = (month, day);
        if (numbers.Length == 2) return EachYear(first, next, month, day);
        return Exact(first, next, parts[2].Length == 2 ? 2000 + numbers[2] : numbers[2], month, day);
    }

    // "The 5th" of some month.
    private FoundDate ReadDayOfMonth(int at)
    {
        var next = at + 1;
        if (words[at].Lower is not ("the" or "on") || words.At(next).Kind != WordKind.Digits
            || !Words.Touch(words[next], words.At(next + 1)) || !TryReadDay(ref next, out var day) || next != at + 3) return null;

        var thisMonth = new DateOnly(today.Year, today.Month, 1);
        var dates = Enumerable.Range(-2, 5).Select(by => thisMonth.AddMonths(by))
            .Where(month => day <= DateTime.DaysInMonth(month.Year, month.Month))
            .Select(month => month.AddDays(day - 1)).ToList();
        return new FoundDate(at, next, string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:00}"), PastAndFuture(dates));
    }

    private FoundDate EachYear(int first, int next, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2024, month)) return null;

        var dates = Enumerable.Range(today.Year - 8, 17).Where(year => day <= DateTime.DaysInMonth(year, month))
            .Select(year => new DateOnly(year, month, day)).ToList();
        return new FoundDate(first, next, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}"), PastAndFuture(dates));
    }

    private (DateOnly From, DateOnly? Until)[] PastAndFuture(List<DateOnly> dates) =>
        [(dates.Last(date => date < today), null), (dates.First(date => date >= today), null)];

    private static FoundDate Exact(int first, int next, int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? On(first, next, new DateOnly(year, month, day))
            : null;

    private static FoundDate On(int first, int next, DateOnly day) =>
        new(first, next, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (day, null));

    private int Number(int at) => int.TryParse(words[at].Lower, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

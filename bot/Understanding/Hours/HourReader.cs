using WestKent.Bot.Understanding.Wording;
using WestKent.Content.Reading;

namespace WestKent.Bot.Understanding.Hours;

/// <summary>Reads the hours and days a message speaks of ("6am on sunday", "till 3", "9 to 4 weekdays") and holds them against the DIY hours.</summary>
internal static class HourReader
{
    private static readonly HashSet<string> Before = ["at", "till", "until", "til", "after", "before", "past", "gone", "from", "by", "since", "about", "around", "between", "and", "to", "nearly"];
    private static readonly HashSet<string> NotTimes = ["week", "month", "year", "time", "day", "hour", "minute", "min", "people", "kid", "child", "of", "car", "dog", "door", "other", "or", "different", "foot", "lad", "man", "woman", "night", "percent", "mate", "mile", "yard", "pound", "weekend", "inch", "cat", "ft", "m", "house", "flat", "bag", "report", "letter", "complaint", "email", "call", "more", "x"];

    public static ReadHours Read(IReadOnlyList<Word> words, DiyHours diyHours, AmOrPm amOrPm)
    {
        var days = DayReader.Read(words);
        var times = new List<TimeOnly>();
        TimeOnly? from = null, until = null;
        Clock? last = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (Clock.At(words, at) is not { } clock || !IsATime(words, at, clock, last))
                continue;
            var before = at > 0 ? words[at - 1].Text : "";
            var ends = before is "till" or "until" or "til" || (before is "to" or "and" && last is not null);
            if (amOrPm.Time(clock, before, ends, from) is { } time)
            {
                times.Add(time);
                if (ends)
                    until = time;
                else
                    from ??= time;
            }

            last = clock;
            at = clock.Ends - 1;
        }

        return new ReadHours(times, from, until, days, Within(times, days, diyHours));
    }

    // A bare number is a time only where the words around it say so: "at 6 on sundays" is, "the man at 6" and "6 weeks" are not.
    private static bool IsATime(IReadOnlyList<Word> words, int at, Clock clock, Clock? last)
    {
        if (clock.Half != Half.Unknown || clock.Minute != 0 || words[at].Text.Contains(':', StringComparison.Ordinal))
            return true;
        var next = clock.Ends < words.Count ? words[clock.Ends] : default;
        if (clock.Ends > at + 1)
            return true;
        if (clock.Hour is 0 or > 12 || (next.Stem is not null && NotTimes.Contains(next.Stem)))
            return false;
        var before = at > 0 ? words[at - 1].Text : "";
        if (next.Text is "to" or "till" or "until" && clock.Ends + 1 < words.Count && Clock.At(words, clock.Ends + 1) is { Hour: <= 12 } end && !(end.Ends < words.Count && NotTimes.Contains(words[end.Ends].Stem)))
            return true;
        return before switch
        {
            "to" or "and" => last is { } first && first.Ends == at - 1,
            "at" => next.Text is null or "on" or "in" or "at" or "every" or "this" or "last" or "and" or "then" or "while" or "when" or "each" or "most" || DayReader.IsADay(next.Text) || next.Sentence != words[at].Sentence,
            _ => Before.Contains(before),
        };
    }

    private static bool? Within(List<TimeOnly> times, IReadOnlySet<DayOfWeek> days, DiyHours diyHours)
    {
        if (times.Count == 0)
            return null;
        IEnumerable<DayOfWeek> meant = days.Count == 0 ? [DayOfWeek.Wednesday] : days;
        var inside = meant.Select(day => diyHours.On(day)).Select(open => times.All(time => time >= open.Open && time <= open.Close)).ToList();
        return inside.TrueForAll(isInside => isInside) ? true : inside.Contains(true) ? null : false;
    }
}

using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>Reads the first date, time or both in English text.</summary>
internal static class DateTimes
{
    public static List<DateTimeResolution> Read(string text, DateTime now, bool monthFirst)
    {
        var words = Words.Of(text ?? string.Empty);
        var date = new DateReading(words, DateOnly.FromDateTime(now), monthFirst).FindFirst();
        var time = new TimeReading(words).FindFirst(date);

        if (date == null && time == null) return [];
        if (time == null) return [.. date.Days.Select(day => OnDay(date.Timex, day.From, day.Until))];
        if (date == null) return [.. time.Times.Select(at => AtTime(at.Timex, at.From, at.Until))];

        // A week has no single evening, so the time says nothing more.
        if (date.Days[0].Until != null) return [.. date.Days.Select(day => OnDay(date.Timex, day.From, day.Until))];
        return [.. time.Times.SelectMany(at => date.Days.Select(day => OnDayAtTime(date.Timex + at.Timex, day.From, at.From, at.Until)))];
    }

    private static DateTimeResolution OnDay(string timex, DateOnly from, DateOnly? until) => until is { } end
        ? new DateTimeResolution { Timex = timex, Start = Day(from), End = Day(end) }
        : new DateTimeResolution { Timex = timex, Value = Day(from) };

    private static DateTimeResolution AtTime(string timex, TimeSpan from, TimeSpan? until) => until is { } end
        ? new DateTimeResolution { Timex = timex, Start = Clock(from), End = Clock(end) }
        : new DateTimeResolution { Timex = timex, Value = Clock(from) };

    private static DateTimeResolution OnDayAtTime(string timex, DateOnly day, TimeSpan from, TimeSpan? until) => until is { } end
        ? new DateTimeResolution { Timex = timex, Start = Moment(day, from), End = Moment(day, end) }
        : new DateTimeResolution { Timex = timex, Value = Moment(day, from) };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeSpan time) => DateTime.MinValue.Add(time).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Moment(DateOnly day, TimeSpan time) =>
        day.ToDateTime(TimeOnly.MinValue).Add(time).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}

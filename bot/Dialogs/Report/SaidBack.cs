using System.Globalization;
using WestKent.Bot.Answers;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The days read from a resident's words, said back to them: which prompt, and what it is filled with.</summary>
internal static class SaidBack
{
    /// <returns>Null where no day was understood that could be wrong.</returns>
    public static string? KeyOf(HeardWhen heard) => heard.Shape switch
    {
        WhenShape.OneDay when heard.WeekdayDiffers => "report/when-other-weekday",
        WhenShape.OneDay => "report/when-one-day",
        WhenShape.Between => "report/when-between",
        WhenShape.Since => "report/when-since",
        WhenShape.UpTo or WhenShape.Now or WhenShape.GoingOn or WhenShape.HowOften or WhenShape.TimeOfDay
            or WhenShape.Impossible or WhenShape.Future or WhenShape.TooLongAgo => null,
    };

    public static Dictionary<string, string> Values(HeardWhen heard, DateOnly today) => new()
    {
        ["day"] = Day(heard.From, today) + Hours(heard),
        ["from"] = Day(heard.From, today),
        ["to"] = Day(heard.To, today),
    };

    private static string Day(DateOnly? day, DateOnly today) => day is { } known ? DayWords.Long(known, today) : "";

    // ", 11pm" or ", 11pm-3am"; one day is the only shape whose hour belongs to the day said back.
    private static string Hours(HeardWhen heard) => (heard.At, heard.Until) switch
    {
        ({ } from, { } until) => $", {Hour(from)}-{Hour(until)}",
        ({ } at, null) => $", {Hour(at)}",
        _ => "",
    };

    private static string Hour(TimeOnly time) =>
        time.ToString(time.Minute == 0 ? "htt" : "h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant();
}

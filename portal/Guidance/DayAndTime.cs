using System.Globalization;

namespace WestKent.Portal.Guidance;

/// <summary>Days and times as they are written in guides: 22 November 2026, 8am, 8:30am.</summary>
internal static class DayAndTime
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(TimeOnly time) =>
        time.ToString(time.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture) + (time.Hour < 12 ? "am" : "pm");
}

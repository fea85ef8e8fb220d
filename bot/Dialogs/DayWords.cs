using System.Globalization;

namespace WestKent.Bot.Dialogs;

/// <summary>Days as people say them.</summary>
internal static class DayWords
{
    /// <summary>"Thursday 26 November".</summary>
    public static string Long(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    /// <summary>The same, with the year where it is not this one's.</summary>
    public static string Long(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? Long(day) : day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}

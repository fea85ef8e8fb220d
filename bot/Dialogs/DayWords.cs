using System.Globalization;

namespace WestKent.Bot.Dialogs;

/// <summary>Days as people say them.</summary>
internal static class DayWords
{
    /// <summary>"Thursday 26 November".</summary>
    public static string Long(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);
}

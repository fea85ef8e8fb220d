using System.Globalization;
using WestKent.Cases.Policies;
using WestKent.Portal.Guidance;

namespace WestKent.Portal.MyCase;

/// <summary>Days and moments as the pages of a case say them: Tuesday 24 November 2026, 3:12pm, in Kent.</summary>
internal static class CaseDays
{
    public static string Of(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(DateTime utc) => $"{Of(LondonDay.Of(utc))}, {DayAndTime.Of(TimeOnly.FromDateTime(LondonDay.TimeOf(utc)))}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

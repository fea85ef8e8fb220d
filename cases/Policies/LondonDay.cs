namespace WestKent.Cases.Policies;

/// <summary>Which day it is for a resident of Kent at an instant.</summary>
public static class LondonDay
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(TimeOf(utc));

    /// <summary>The clock on a wall in Kent.</summary>
    public static DateTime TimeOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);

    /// <summary>The instant at which a clock in Kent shows this time of this day; an hour the clocks skip counts as the hour after.</summary>
    public static DateTime At(DateOnly day, TimeOnly time)
    {
        var wall = DateTime.SpecifyKind(day.ToDateTime(time), DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(London.IsInvalidTime(wall) ? wall.AddHours(1) : wall, London);
    }
}

namespace WestKent.Cases.Policies;

/// <summary>Which day it is for a resident of Kent at an instant.</summary>
public static class LondonDay
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(TimeOf(utc));

    /// <summary>The clock on a wall in Kent.</summary>
    public static DateTime TimeOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);
}

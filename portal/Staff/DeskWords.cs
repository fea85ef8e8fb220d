using System.Globalization;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff;

/// <summary>Days, times and names of things as the desk's words have them.</summary>
public static class DeskWords
{
    /// <summary><c>CaseOfficer</c> is <c>case-officer</c> in the words.</summary>
    public static string KeyOf<T>(T value) where T : struct, Enum => string.Concat(value.ToString().Select((letter, place) =>
        char.IsUpper(letter) && place > 0 ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));

    /// <summary>Words about cases, for pages that have a page of words of their own.</summary>
    public static string OfCases(ContentSnapshot content, string key) => content.Pages["staff-cases"].Word(key);

    /// <summary>As on a desk calendar: <c>Wed 25 Nov</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>As residents read it: <c>Wednesday 25 November</c>.</summary>
    public static string LongDay(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    /// <summary>For a day that may lie years back.</summary>
    public static string DayAndYear(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Moment(DateTime utc) => LondonDay.TimeOf(utc).ToString("ddd d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public static string Time(DateTime utc) => LondonDay.TimeOf(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

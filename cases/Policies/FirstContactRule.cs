using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

/// <summary>By which day someone speaks to the source, counted from the day of the report however late it came.</summary>
public static class FirstContactRule
{
    public static DateOnly DueOn(DateTime reportedUtc, Band band, PolicyNumbers numbers) =>
        WorkingDays.Add(LondonDay.Of(reportedUtc), band.FirstContactWorkingDays, numbers.BankHolidays);
}

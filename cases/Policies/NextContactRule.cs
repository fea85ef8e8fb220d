using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

public enum NextContactDecision
{
    Good,
    Missing,
    InThePast,
    OnAWeekend,
    OnABankHoliday,

    /// <summary>Later than the policy lets a source go without hearing from us.</summary>
    TooFarAway,
}

/// <summary>Every contact ends with the day of the next one (D3): a working day, not past, and within the policy's days.</summary>
public static class NextContactRule
{
    public static NextContactDecision Decide(DateOnly? day, DateOnly today, PolicyNumbers numbers) => day switch
    {
        null => NextContactDecision.Missing,
        { } given when given < today => NextContactDecision.InThePast,
        { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } => NextContactDecision.OnAWeekend,
        { } given when numbers.BankHolidays.Contains(given) => NextContactDecision.OnABankHoliday,
        { } given when given > LatestOn(today, numbers) => NextContactDecision.TooFarAway,
        _ => NextContactDecision.Good,
    };

    /// <summary>The last day that may be promised.</summary>
    public static DateOnly LatestOn(DateOnly today, PolicyNumbers numbers)
    {
        var latest = today.AddDays(numbers.Periods.UpdateDays);
        while (!WorkingDays.IsWorkingDay(latest, numbers.BankHolidays))
        {
            latest = latest.AddDays(-1);
        }

        return latest;
    }
}

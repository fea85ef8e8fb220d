using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

/// <summary>When a source has gone so long without a word that the service itself says when they hear next (D3).</summary>
public static class UpdateDueRule
{
    /// <returns>The day to tell them, or null while the last word is recent enough.</returns>
    public static DateOnly? Decide(DateTime lastToldUtc, DateOnly nextContactOn, DateTime nowUtc, PolicyNumbers numbers)
    {
        if (lastToldUtc > ToldBefore(nowUtc, numbers))
        {
            return null;
        }

        // A day gone by is no promise: the next working day after today is, and staff get a task for it.
        var today = LondonDay.Of(nowUtc);
        return nextContactOn > today ? nextContactOn : WorkingDays.Add(today, 1, numbers.BankHolidays);
    }

    /// <summary>Whoever was last told before this is due a word.</summary>
    public static DateTime ToldBefore(DateTime nowUtc, PolicyNumbers numbers) => nowUtc.AddDays(-numbers.Periods.UpdateDays);
}

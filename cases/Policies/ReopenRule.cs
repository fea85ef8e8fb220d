using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

/// <summary>Until when a closed case can be opened again (D7, C11); after that a new one is made.</summary>
public static class ReopenRule
{
    public static DateOnly LastDay(DateTime closedUtc, PolicyNumbers numbers) => LondonDay.Of(closedUtc).AddDays(numbers.Periods.ReopenDays);

    public static bool Decide(DateTime closedUtc, DateOnly today, PolicyNumbers numbers) => today <= LastDay(closedUtc, numbers);
}

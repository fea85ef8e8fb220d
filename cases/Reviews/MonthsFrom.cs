namespace WestKent.Cases.Reviews;

/// <summary>Months as the Act counts them: "the period of one month beginning with the date on which …".</summary>
internal static class MonthsFrom
{
    /// <summary>
    /// The last day of the period that begins with a day. From 10 March one month ends on 9 April; from 31 January it ends
    /// with February, because there is no 31 February to come before.
    /// </summary>
    public static DateOnly LastDay(DateOnly first, int months)
    {
        var reached = first.AddMonths(months);
        return reached.Day < first.Day ? reached : reached.AddDays(-1);
    }
}

namespace WestKent.Cases.Policies;

/// <summary>Monday to Friday without the bank holidays of England and Wales.</summary>
public static class WorkingDays
{
    public static bool IsWorkingDay(DateOnly day, IReadOnlySet<DateOnly> holidays) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);

    /// <summary>The n-th working day after the day itself, whatever day that is. None added is the day or the next working day.</summary>
    public static DateOnly Add(DateOnly day, int workingDays, IReadOnlySet<DateOnly> holidays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var reached = day;
        for (var left = workingDays; left > 0;)
        {
            reached = reached.AddDays(1);
            left -= IsWorkingDay(reached, holidays) ? 1 : 0;
        }

        while (!IsWorkingDay(reached, holidays))
        {
            reached = reached.AddDays(1);
        }

        return reached;
    }

    /// <summary>How many working days come after the first day, up to and with the last; 0 if the last is not later.</summary>
    public static int Between(DateOnly first, DateOnly last, IReadOnlySet<DateOnly> holidays)
    {
        var count = 0;
        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
        {
            count += IsWorkingDay(day, holidays) ? 1 : 0;
        }

        return count;
    }
}

using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

public enum DiyHoursDecision
{
    Reasonable,
    TooEarly,
    TooLate,
}

/// <summary>Whether home improvement is at an hour usually seen as reasonable. A bank holiday counts as its day of the week.</summary>
public static class DiyHoursRule
{
    public static DiyHoursDecision Decide(DayOfWeek day, TimeOnly time, PolicyNumbers numbers)
    {
        var hours = numbers.DiyHours.On(day);
        return time < hours.Open ? DiyHoursDecision.TooEarly
            : time >= hours.Close ? DiyHoursDecision.TooLate
            : DiyHoursDecision.Reasonable;
    }
}

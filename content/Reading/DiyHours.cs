namespace WestKent.Content.Reading;

/// <summary>When DIY noise is reasonable. A bank holiday counts as the day of the week it falls on.</summary>
public sealed record DiyHours(OpenHours Weekdays, OpenHours Saturday, OpenHours Sunday)
{
    public OpenHours On(DayOfWeek day) => day switch
    {
        DayOfWeek.Saturday => Saturday,
        DayOfWeek.Sunday => Sunday,
        DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday => Weekdays,
    };
}

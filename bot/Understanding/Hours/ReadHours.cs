namespace WestKent.Bot.Understanding.Hours;

/// <summary>The hours and days in a message; WithinDiy is unknown where no time was told or the days differ.</summary>
internal sealed record ReadHours(IReadOnlyList<TimeOnly> Times, TimeOnly? From, TimeOnly? Until, IReadOnlySet<DayOfWeek> Days, bool? WithinDiy)
{
    public bool HasNight => Times.Any(time => time.Hour is >= 23 or < 6);

    public bool HasLateEvening => Times.Any(time => time.Hour is 21 or 22);

    public bool HasEarlyMorning => Times.Any(time => time.Hour is 6 or 7);

    public bool HasDaytime => Times.Any(time => time.Hour is >= 8 and < 21);
}

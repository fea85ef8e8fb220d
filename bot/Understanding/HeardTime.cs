namespace WestKent.Bot.Understanding;

/// <summary>The hours and days told. WithinDiyHours is null where no time was told or the days named differ.</summary>
public sealed record HeardTime(TimeOnly? From, TimeOnly? Until, IReadOnlySet<DayOfWeek> Days, bool AtNight, bool? WithinDiyHours);

using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Hours;

/// <summary>Guesses the half of the day for "till 3", "after 11" or "9 to 4" from what else is said; leaves it open where either could be meant.</summary>
internal readonly record struct AmOrPm(bool NightWords, bool DayWords, bool DiyWords)
{
    public TimeOnly? Time(Clock clock, string before, bool ends, TimeOnly? from)
    {
        var half = clock.Half != Half.Unknown ? clock.Half : Guess(clock.Hour % 12, before, ends, from);
        if (half == Half.Unknown)
            return null;
        var hour = clock.Hour > 12 ? clock.Hour : (clock.Hour % 12) + (half == Half.Afternoon ? 12 : 0);
        return new TimeOnly(hour, clock.Minute);
    }

    private Half Guess(int hour, string before, bool ends, TimeOnly? from)
    {
        if (ends && from is { Hour: >= 7 and < 17 } start)
            return hour > start.Hour && start.Hour < 12 ? Half.Morning : Half.Afternoon;
        if (ends)
            return hour == 0 || (hour <= 5 && !DayWords && !DiyWords) ? Half.Morning : Half.Afternoon;
        var afterwards = before is "after" or "gone" or "past" or "since";
        return hour switch
        {
            0 => afterwards || NightWords ? Half.Morning : Half.Afternoon,
            <= 4 => NightWords && !DayWords ? Half.Morning : Half.Afternoon,
            <= 7 => afterwards || DayWords ? Half.Afternoon : NightWords ? Half.Morning : Half.Unknown,
            _ => afterwards || NightWords ? Half.Afternoon : Half.Morning,
        };
    }
}

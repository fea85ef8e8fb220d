namespace WestKent.Bot.Answers.Dates;

/// <summary>Decides between morning and evening where an hour was said bare, by what people report at such times.</summary>
internal static class ClockGuess
{
    private const int NightEnds = 5;

    public static (TimeOnly At, TimeOnly? Until, bool IsGuessed) Decide(SaidTime said, ClockSense sense, PartOfDay? part)
    {
        if (said.Until is { } end)
            return Stretch(said, end, part);
        var (at, isGuessed) = Decide(said, part, sense);
        return (at, null, isGuessed);
    }

    private static (TimeOnly At, TimeOnly? Until, bool IsGuessed) Stretch(SaidTime start, SaidTime end, PartOfDay? part)
    {
        var (until, endGuessed) = Decide(end, end.Part ?? part, ClockSense.Until);
        if (start.Half is not HalfOfDay.Unsaid)
        {
            var (from, _) = Decide(start, start.Part, ClockSense.At);
            if (end.Half is HalfOfDay.Unsaid)
                until = Next(end, from);
            return (from, until, endGuessed && end.Half is HalfOfDay.Unsaid && start.Half is HalfOfDay.Clear);
        }

        // "Between 1 and 3 am" is two hours, "11 till 3 am" four: the nearest such hour before the end.
        if (!endGuessed)
            return (Before(start, until), until, false);
        var (first, isGuessed) = Decide(start, part, ClockSense.At);
        return (first, Next(end, first), isGuessed);
    }

    private static (TimeOnly At, bool IsGuessed) Decide(SaidTime said, PartOfDay? part, ClockSense sense)
    {
        var morning = new TimeOnly(said.Hour % 12, said.Minute);
        var evening = new TimeOnly((said.Hour % 12) + 12, said.Minute);
        return said.Half switch
        {
            HalfOfDay.Clear => (new TimeOnly(said.Hour, said.Minute), false),
            HalfOfDay.Morning => (morning, false),
            HalfOfDay.Evening => (evening, false),
            HalfOfDay.Unsaid => (said.Part ?? part) switch
            {
                PartOfDay.EarlyHours or PartOfDay.Morning => (morning, false),
                PartOfDay.Evening when sense is ClockSense.Until && said.Hour % 12 < NightEnds => (morning, false),
                PartOfDay.Afternoon or PartOfDay.Evening => (evening, false),
                PartOfDay.Night or PartOfDay.AllNight => (said.Hour % 12 < NightEnds ? morning : evening, false),
                _ => (IsEvening(said.Hour, sense) ? evening : morning, true),
            },
        };
    }

    private static bool IsEvening(int hour, ClockSense sense) => sense switch
    {
        ClockSense.After => hour is >= 4 and <= 11,
        ClockSense.Before => hour is >= 10 and <= 11,
        ClockSense.Until => hour is >= 7 and <= 11,
        _ => true,
    };

    private static TimeOnly Next(SaidTime said, TimeOnly after)
    {
        var morning = new TimeOnly(said.Hour % 12, said.Minute);
        return said.Hour > 12 || said.Half is not HalfOfDay.Unsaid || (morning - after) < TimeSpan.FromHours(12) ? morning : morning.AddHours(12);
    }

    private static TimeOnly Before(SaidTime said, TimeOnly end)
    {
        var morning = new TimeOnly(said.Hour % 12, said.Minute);
        return (end - morning) <= TimeSpan.FromHours(12) ? morning : morning.AddHours(12);
    }
}

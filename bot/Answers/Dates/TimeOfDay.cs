namespace WestKent.Bot.Answers.Dates;

/// <summary>Adds the time and the part of the day, and moves the small hours of a night to the day they fall on.</summary>
internal static class TimeOfDay
{
    private const int NightEnds = 5;
    private static readonly TimeSpan ClockDiffers = TimeSpan.FromMinutes(60);

    public static HeardWhen Add(Telling telling, HeardWhen heard, List<Piece> told)
    {
        var ofDay = told.FirstOrDefault(piece => piece.HasDays && piece.Part is not null)?.Part;
        var part = ofDay ?? told.FirstOrDefault(piece => piece.Part is not null)?.Part;
        heard = heard with { Part = part };
        if (told.FirstOrDefault(piece => piece.Time is not null) is not { Time: { } time } clock)
            return heard;

        var end = told.FirstOrDefault(piece => piece != clock && piece.Time is not null && piece.Clock is ClockSense.Until);
        var whole = time.Until is null && end is not null ? time with { Until = end.Time } : time;
        var (at, until, isGuessed) = ClockGuess.Decide(whole, clock.Clock, part);
        heard = heard with { At = at, Until = until, IsTimeGuessed = isGuessed, Clock = until is null ? clock.Clock : ClockSense.Between };
        return NotAhead(telling, ofDay is PartOfDay.Night or PartOfDay.AllNight ? InTheSmallHours(telling, heard) : heard);
    }

    // "Last night at 3" was this morning.
    private static HeardWhen InTheSmallHours(Telling telling, HeardWhen heard)
    {
        if (heard is not { At: { } at, From: { } from, To: { } to, IsOngoing: false, Clock: not ClockSense.Until } || from != to || at.Hour >= NightEnds)
            return heard;
        var morning = from.AddDays(1);
        return morning.ToDateTime(at) <= telling.Now ? heard with { From = morning, To = morning } : heard;
    }

    private static HeardWhen NotAhead(Telling telling, HeardWhen heard)
    {
        var isToday = heard.From == telling.Today && heard.To == telling.Today;
        if (!isToday || heard.At is not { } at || telling.Today.ToDateTime(at) <= telling.Now + ClockDiffers || heard.IsNow)
            return heard;
        if (heard.IsTimeGuessed && at.Hour >= 12)
            return heard with { At = at.AddHours(-12), Until = heard.Until?.AddHours(-12) };
        return heard.IsOngoing
            ? heard with { From = telling.Today.AddDays(-1) }
            : heard with { IsFuture = heard.Clock is ClockSense.At or ClockSense.About or ClockSense.Between or ClockSense.After };
    }
}

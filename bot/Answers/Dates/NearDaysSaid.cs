namespace WestKent.Bot.Answers.Dates;

/// <summary>Days counted from today: "yesterday", "last night", "this week", "the other day", "ages ago", "tomorrow".</summary>
internal static class NearDaysSaid
{
    private const int EarlyMorningEnds = 5;

    // From and To are days back from today; below nought lies ahead.
    private static readonly Phrases<(int From, int To, PartOfDay? Part, bool IsVague, bool GoesOn)> Known = new(
        ("today|earlier today|earlier|earlier on|this day", (0, 0, null, false, false)),
        ("yesterday|yesterday just gone", (1, 1, null, false, false)),
        ("yesterday ish", (2, 1, null, true, false)),
        ("today ish", (1, 0, null, true, false)),
        ("day before yesterday|the day before last|day before last|two days back", (2, 2, null, false, false)),
        ("night before last", (2, 2, PartOfDay.Night, false, false)),
        ("night before", (2, 2, PartOfDay.Night, false, false)),
        ("day before|the previous day", (2, 2, null, true, false)),
        ("last night|last nights|yesterday night|overnight", (1, 1, PartOfDay.Night, false, false)),
        ("last evening", (1, 1, PartOfDay.Evening, false, false)),
        ("early this morning|in the early hours of this morning|early hours of this morning", (0, 0, PartOfDay.EarlyHours, false, false)),
        ("this morning|this am|first thing this morning|first thing today", (0, 0, PartOfDay.Morning, false, false)),
        ("this afternoon|this pm", (0, 0, PartOfDay.Afternoon, false, false)),
        ("this evening", (0, 0, PartOfDay.Evening, false, false)),
        ("the other day|other day", (7, 1, null, true, false)),
        ("the other night|other night", (7, 1, PartOfDay.Night, true, false)),
        ("the other evening", (7, 1, PartOfDay.Evening, true, false)),
        ("the other morning", (7, 1, PartOfDay.Morning, true, false)),
        ("the other week|other week", (28, 5, null, true, false)),
        ("the other weekend|other weekend|the other month|other month", (60, 7, null, true, false)),
        ("recently|fairly recently|quite recently|not long ago|not that long ago|just recently|of recent", (30, 0, null, true, false)),
        ("lately|of late|these days|nowadays|now a days", (30, 0, null, true, true)),
        ("a while ago|while ago|a while back|while back|some time ago|sometime ago|a bit ago|a good while ago|quite a while ago", (365, 14, null, true, false)),
        ("ages ago|ages back|a long time ago|long time ago|long ago|yonks ago|donkeys years ago|way back", (5 * 365, 60, null, true, false)),
        ("days ago", (10, 2, null, true, false)),
        ("weeks ago|weeks back", (70, 10, null, true, false)),
        ("months ago|months back", (365, 45, null, true, false)),
        ("years ago|years back", (10 * 365, 365, null, true, false)),
        ("hours ago", (0, 0, null, false, false)),
        ("tomorrow|tomorrow night|tomorrow morning|tomorrow evening|tomorrow afternoon", (-1, -1, null, false, false)),
        ("day after tomorrow", (-2, -2, null, false, false)));

    private static readonly Phrases<bool> JustNow = new(
        ("just now|just a minute ago|a minute ago|a moment ago|moments ago|a few moments ago|seconds ago|a second ago|a sec ago", true),
        ("just happened|only just happened|just then|a few seconds ago|2 secs ago", true));

    private static readonly Phrases<bool> Now = new(
        ("right now|happening now|going on now|is on now|its on now|doing it now|as we speak|as i speak|as i type|as i write", true),
        ("at the moment|at this moment|this minute|this very minute|currently|atm", true),
        ("still going on|still going|still happening|still at it|still on|still doing it|still there|not stopped|hasnt stopped", true),
        ("just started|going on right now|here now|there now|outside now", true));

    private static readonly HashSet<string> BeforeNow = ["right", "up", "until", "to", "-"];

    public static Piece? Read(Telling telling, int at)
    {
        if (telling[at] == "tonight")
            return Tonight(telling, at + 1);
        if (Now.Find(telling, at) is { } now)
            return Piece.Day(now.Next, telling.Today) with { IsNow = true };
        if (JustNow.Find(telling, at) is { } just)
            return Moment(telling, just.Next, TimeSpan.Zero);
        if (telling[at] == "now" && (telling.Count == 1 || BeforeNow.Contains(telling[at - 1]) || (at == 0 && telling.IsBreak(1))))
            return Piece.Day(at + 1, telling.Today) with { IsNow = true };
        return Known.Find(telling, at) is { } known ? Of(telling, known.Next, known.Meaning) : null;
    }

    /// <summary>A moment of today, or of last night where it was said after midnight.</summary>
    public static Piece Moment(Telling telling, int next, TimeSpan ago)
    {
        var then = telling.Now - ago;
        return Piece.Day(next, DateOnly.FromDateTime(then)) with { Time = new SaidTime(then.Hour, then.Minute, HalfOfDay.Clear) { IsAbout = true } };
    }

    private static Piece? Of(Telling telling, int next, (int From, int To, PartOfDay? Part, bool IsVague, bool GoesOn) meaning)
    {
        if (telling.DaysBack(meaning.From) is not { } from || telling.DaysBack(meaning.To) is not { } to)
            return null;
        var days = Piece.Days(next, from, to) with { Part = meaning.Part, IsVague = meaning.IsVague, GoesOn = meaning.GoesOn };
        return meaning.Part is null && from == to && PartsSaid.After(telling, next) is { } said ? days with { Part = said.Part, Next = said.Next } : days;
    }

    private static Piece Tonight(Telling telling, int next)
    {
        // After midnight, "tonight" began the evening before.
        var from = telling.Now.Hour < EarlyMorningEnds ? telling.Today.AddDays(-1) : telling.Today;
        return Piece.Days(next, from, telling.Today) with { Part = PartOfDay.Night };
    }
}

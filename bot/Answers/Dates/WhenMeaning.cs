using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers.Dates;

/// <summary>Puts the pieces of an answer together to one meaning.</summary>
internal static class WhenMeaning
{
    private const int YearsTold = 80;

    // "Started last night" tells of one night; "started in august" of something that goes on.
    private const int DaysOfOneEvent = 2;

    public static HeardWhen? Of(Telling telling, IReadOnlyList<Piece> pieces)
    {
        var told = pieces.Where(piece => piece.Link != Link.Denied).ToList();
        if (told.Any(piece => piece.IsImpossible))
            return new HeardWhen { IsImpossible = true };

        var heard = WithDays(telling, told);
        heard = WithFrequency(telling, heard, pieces);
        if (Links.HasUnknownStart(telling, told) && !heard.IsOngoing)
            heard = heard with { IsOngoing = true, IsVague = true, To = heard.To ?? telling.Today };
        heard = TimeOfDay.Add(telling, heard, told);
        return heard == new HeardWhen() ? null : WithLimits(telling, heard, told);
    }

    private static HeardWhen WithDays(Telling telling, List<Piece> told)
    {
        var today = telling.Today;
        var isNow = told.Any(piece => piece.IsNow && piece.Link != Link.Until);
        var days = told.Where(piece => piece.HasDays && !(piece.IsNow && piece.Link != Link.Until)).Select(piece => NotAhead(telling, piece, told)).ToList();
        var start = days.FirstOrDefault(piece => piece.Link is Link.Since || (piece.Link is Link.Started && !IsOneEvent(today, piece, days)));
        var end = days.LastOrDefault(piece => piece.Link is Link.Until or Link.Over && piece != start);
        var lasting = days.Where(piece => piece.GoesOn && piece != start).ToList();
        var points = WeekdayInSpan(telling, days.Where(piece => !piece.GoesOn && piece != start && piece != end).ToList());
        var heard = new HeardWhen
        {
            IsVague = days.Exists(piece => piece.IsVague),
            WeekdayDiffers = days.Exists(piece => piece.WeekdayDiffers),
            IsTooLongAgo = told.Exists(piece => piece.IsTooLongAgo),
        };

        if (start is not null)
        {
            var goesOn = end is null || end.IsNow || (end.To >= today && !end.IsWeekday);
            heard = heard with { From = StartBefore(start, end), To = end?.To ?? Latest(points) ?? (start.From > today ? start.To : today), IsOngoing = goesOn };
        }
        else if (lasting.Count > 0 && !IsLengthOfEvent(lasting, points))
        {
            heard = heard with { From = lasting.Min(piece => piece.From), To = Latest(points) ?? end?.To ?? today, IsOngoing = end is null };
        }
        else if (points.Count > 0)
        {
            heard = Points(today, heard, points, end);
        }
        else if (end is not null)
        {
            heard = heard with { To = end.To };
        }
        else if (told.Any(piece => piece.Link is Link.Since && piece.Time is not null))
        {
            heard = heard with { From = today, To = today, IsOngoing = true };
        }

        return isNow ? heard with { IsNow = true, IsOngoing = true, From = heard.From ?? (lasting.Count > 0 ? null : today), To = today } : heard;
    }

    private static HeardWhen Points(DateOnly today, HeardWhen heard, List<Piece> points, Piece? end)
    {
        var from = points.Min(piece => piece.Link == Link.Before ? null : piece.From);
        var to = end?.To ?? points.Max(piece => piece.Link switch { Link.Before => piece.From?.AddDays(-1), Link.After => today, Link.NotSince => piece.From, _ => piece.To });
        if (end is not null && from > to)
            from = StartBefore(points[0], end);
        return heard with { From = from, To = to, IsVague = heard.IsVague || points.Any(piece => piece.Link is Link.Before or Link.After or Link.NotSince) };
    }

    // "Friday to monday", "november to january": the beginning lies in the week or year before.
    private static DateOnly? StartBefore(Piece start, Piece? end)
    {
        if (end?.To is not { } to || start.From is not { } from || from <= to)
            return start.From;
        var earlier = start.IsWeekday ? from.AddDays(-7) : from.AddYears(-1);
        return earlier <= to ? earlier : to;
    }

    // On a sunday morning, "sunday night" is a week ago.
    private static Piece NotAhead(Telling telling, Piece piece, List<Piece> told)
    {
        if (!piece.IsWeekday || piece.From != telling.Today || piece.Link is Link.Since)
            return piece;
        var earliest = piece.Part switch { PartOfDay.Afternoon => 12, PartOfDay.Evening => 17, PartOfDay.Night => 19, _ => 0 };
        var clock = told.FirstOrDefault(other => other.Time is { Half: HalfOfDay.Clear or HalfOfDay.Evening or HalfOfDay.Morning });
        if (clock is not null && ClockGuess.Decide(clock.Time!, clock.Clock, piece.Part).At > TimeOnly.FromDateTime(telling.Now))
            earliest = 24;
        return telling.Now.Hour < earliest ? piece with { From = piece.From.Value.AddDays(-7), To = piece.From.Value.AddDays(-7) } : piece;
    }

    // "3 weeks ago, on a friday", "tuesday, last week": the day lies in the stretch.
    private static List<Piece> WeekdayInSpan(Telling telling, List<Piece> points)
    {
        if (points.Count != 2 || points.Find(piece => piece.IsWeekday) is not { From: { } named } weekday)
            return points;
        if (points.Find(piece => !piece.IsWeekday) is not { From: { } from, To: { } to } span)
            return points;

        var inSpan = WeekdaysSaid.Latest(named.DayOfWeek, to);
        if (from == to || inSpan < from || telling[points[1].First - 1] is "and")
            return points;
        return inSpan.AddDays(-7) >= from ? [span] : [weekday with { From = inSpan, To = inSpan }];
    }

    private static bool IsOneEvent(DateOnly today, Piece piece, List<Piece> days) =>
        piece.From >= today.AddDays(-DaysOfOneEvent) && !days.Any(other => other.Link is Link.Until);

    // "For 3 nights last week" happened in that week.
    private static bool IsLengthOfEvent(List<Piece> lasting, List<Piece> points) =>
        points.Any(piece => piece.From != piece.To) && lasting.All(piece => piece.From > piece.To?.AddDays(-15));

    private static DateOnly? Latest(List<Piece> points) => points.Count == 0 ? null : points.Max(piece => piece.To);

    private static HeardWhen WithFrequency(Telling telling, HeardWhen heard, IReadOnlyList<Piece> pieces)
    {
        var said = pieces.Where(piece => piece.Frequency is not null).ToList();
        if (said.Count == 0)
            return heard;

        // "Not every weekend" is still again.
        var frequency = said.Max(piece => piece.Link == Link.Denied ? Frequency.Again : piece.Frequency!.Value);
        var onDays = said.Aggregate(DaysOfWeek.None, (days, piece) => days | piece.OnDays);
        heard = heard with { Frequency = frequency, OnDays = onDays };
        var comesBack = frequency is Frequency.Often or Frequency.Daily;
        if (comesBack && heard is { From: null, To: null })
            heard = heard with { IsOngoing = true, To = telling.Today };
        return onDays != DaysOfWeek.None && heard.IsOngoing && heard.To == telling.Today && !heard.IsNow ? heard with { To = LatestOn(onDays, telling.Today) } : heard;
    }

    private static DateOnly LatestOn(DaysOfWeek days, DateOnly today)
    {
        var day = today;
        while (!days.HasFlag(RepeatedDays.Flag(day.DayOfWeek)))
            day = day.AddDays(-1);
        return day;
    }

    private static HeardWhen WithLimits(Telling telling, HeardWhen heard, List<Piece> told)
    {
        var today = telling.Today;
        if (heard.From > heard.To)
            heard = heard with { From = heard.To, To = heard.From, IsVague = true };
        if (heard.IsTooLongAgo || heard.From < today.AddYears(-YearsTold) || heard.To < today.AddYears(-YearsTold))
            return heard with { IsTooLongAgo = true };
        if (heard.To is null || (heard.To <= today && !heard.IsFuture))
            return heard;

        // "Yesterday, and again tomorrow": what has been is what counts.
        var been = told.Where(piece => piece.To <= today && piece.Link is Link.None).ToList();
        return been.Count > 0 && !heard.IsFuture
            ? heard with { From = been.Min(piece => piece.From), To = been.Max(piece => piece.To) }
            : heard with { IsFuture = true, IsOngoing = false, IsNow = false };
    }
}
